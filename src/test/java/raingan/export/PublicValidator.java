package raingan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The validator of the Frictionless project, where Node and it are installed: {@code npm ci --prefix src/test/node}. */
public final class PublicValidator {

    private static final Path FOLDER = Path.of("src/test/node");

    private PublicValidator() {}

    /** What it says against the package in a folder, empty for nothing; skips the test where it is not installed. */
    public static String complaints(Path folder) throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(FOLDER.resolve("node_modules/datapackage")),
                "Skipped: no validator; npm ci --prefix src/test/node installs it");
        assumeTrue(hasNode(), "Skipped: no Node.js on the path");
        Process node = new ProcessBuilder(
                        "node",
                        FOLDER.resolve("validate.js").toString(),
                        folder.resolve(DataPackage.FILE_NAME).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isLessThanOrEqualTo(1);
        return said;
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
