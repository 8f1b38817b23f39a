package raingan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import raingan.export.OutputFolder;
import raingan.review.Corrections;
import raingan.review.Sheet;

/** Where the corrections of an output folder live. */
final class CorrectionFiles {

    static final String REVIEW = "review/review.csv";
    static final String CORRECTIONS = "review/corrections.csv";

    private CorrectionFiles() {}

    /**
     * What people corrected so far, also in the review sheet that is about to be written anew; kept in one file. A row of
     * that sheet that was emptied takes its correction back.
     */
    static Corrections collect(OutputFolder folder) throws IOException {
        Path review = folder.resolve(REVIEW);
        return keep(folder, known(folder).without(Corrections.unfilled(review)).with(Corrections.read(review)));
    }

    /**
     * Adds what people entered in a sheet of their own. Its empty rows say nothing, since several people may share the work
     * with a copy each.
     */
    static Corrections add(OutputFolder folder, Path sheet) throws IOException {
        return keep(folder, collect(folder).with(Corrections.read(sheet)));
    }

    private static Corrections known(OutputFolder folder) throws IOException {
        return Corrections.read(folder.resolve(CORRECTIONS));
    }

    private static Corrections keep(OutputFolder folder, Corrections all) throws IOException {
        if (!all.isEmpty() || Files.exists(folder.resolve(CORRECTIONS))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Sheet sheet = new Sheet(bytes, Corrections.columns())) {
                all.write(sheet);
            }
            folder.write(CORRECTIONS, bytes.toByteArray());
        }
        return all;
    }
}
