package raingan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import raingan.export.DatasetWriter;
import raingan.export.OutputFolder;
import raingan.review.Additions;
import raingan.review.Corrections;
import raingan.review.FilledSheet;

/** Where the corrections of an output folder live. */
final class CorrectionFiles {

    static final String REVIEW = DatasetWriter.REVIEW;

    private CorrectionFiles() {}

    /** What people corrected and added so far, and keeps it before the review sheet is written anew. */
    static Corrections collect(OutputFolder folder) throws IOException {
        Corrections all = known(folder);
        if (!all.isEmpty() || Files.exists(folder.resolve(DatasetWriter.CORRECTIONS))) {
            folder.write(DatasetWriter.CORRECTIONS, all.bytes());
        }
        return all;
    }

    /** What people corrected and added so far, also in the review sheet of the folder, when anybody wrote into it. */
    static Corrections known(OutputFolder folder) throws IOException {
        if (folder.isUntouched(REVIEW) && folder.isUntouched(DatasetWriter.CORRECTIONS)) {
            return stored(folder);
        }
        FilledSheet review = FilledSheet.read(folder.resolve(REVIEW));
        return stored(folder, review).with(review.corrections());
    }

    /** Lets the next run see whether anybody wrote into these files. */
    static void remember(OutputFolder folder) throws IOException {
        folder.remember(List.of(REVIEW, DatasetWriter.CORRECTIONS));
    }

    /**
     * What people corrected and added in earlier runs. A row of the review sheet of the folder that was emptied takes its
     * correction back.
     */
    static Corrections stored(OutputFolder folder, FilledSheet review) throws IOException {
        Corrections stored = stored(folder);
        return stored.isEmpty() ? stored : stored.without(review.unfilled());
    }

    private static Corrections stored(OutputFolder folder) throws IOException {
        return FilledSheet.read(folder.resolve(DatasetWriter.CORRECTIONS))
                .corrections()
                .withAdditions(Additions.read(folder.resolve(DatasetWriter.ADDITIONS)));
    }
}
