package raingan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Folders that hold a dataset. */
final class DatasetFolders {

    private DatasetFolders() {}

    /** Refuses a folder without a dataset as wrong usage. */
    static void require(Path folder, CommandSpec spec, Texts texts) {
        Path documents = folder.resolve("dataset/documents.csv");
        if (!Files.isRegularFile(documents)) {
            throw new ParameterException(spec.commandLine(), texts.of("missing", documents));
        }
    }
}
