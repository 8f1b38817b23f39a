package raingan.export;

import java.util.List;

/**
 * What one document adds to the files of a dataset.
 *
 * @param docId of the document
 * @param figures what a run tells of it
 * @param rows those of it as they stand in each file: the tables in their order, then the review sheet
 * @param json fingerprint of its JSON, empty when it has none of its own
 */
public record Contribution(String docId, DocumentFigures figures, List<byte[]> rows, String json) {

    public Contribution {
        rows = List.copyOf(rows);
    }
}
