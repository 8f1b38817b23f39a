package raingan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import raingan.export.OutputFolder;
import raingan.review.Corrections;
import raingan.review.Sheet;

/** Where the corrections of an output folder live. */
final class CorrectionFiles {

    static final String REVIEW = "review/review.csv";
    static final String CORRECTIONS = "review/corrections.csv";

    private CorrectionFiles() {}

    /** What people corrected so far, also in the review sheet that is about to be written anew; kept in one file. */
    static Corrections collect(OutputFolder folder) throws IOException {
        return keep(folder, Corrections.read(folder.resolve(REVIEW)));
    }

    /** Adds {@code latest} to the corrections of before and writes them all. */
    static Corrections keep(OutputFolder folder, Corrections latest) throws IOException {
        Corrections all = Corrections.read(folder.resolve(CORRECTIONS)).with(latest);
        if (!all.isEmpty()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Sheet sheet = new Sheet(bytes, Corrections.columns())) {
                all.write(sheet);
            }
            folder.write(CORRECTIONS, bytes.toByteArray());
        }
        return all;
    }
}
