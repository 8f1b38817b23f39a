package raingan.export;

import java.util.List;
import raingan.compare.Evidence;

/**
 * What one document adds to the files of a dataset.
 *
 * @param docId of the document
 * @param figures what a run tells of it
 * @param rows those of it as they stand in each file: the tables in their order, then the review sheet
 * @param json fingerprint of its JSON, empty when it has none of its own
 * @param evidence what a comparison with other documents needs of it
 */
public record Contribution(String docId, DocumentFigures figures, List<byte[]> rows, String json, Evidence evidence) {

    public Contribution {
        rows = List.copyOf(rows);
    }
}
