package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two users of one machine and one folder for temporary files, the second without a home, with the jar as it is given away. */
class SecondUserIT {

    private static final Path JAR = Path.of("target/raingan.jar");
    private static final Path SCAN = Path.of("samples/reports/pikfa-2567.bilevel.png");

    private final Path temp;
    private final Path shared;

    SecondUserIT(@TempDir Path temp) throws IOException {
        this.temp = temp;
        this.shared = Files.createDirectory(temp.resolve("shared"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs setpriv")
    void aSecondUserReadsScansAsTheFirstDoesAndBothLeaveNothing() throws Exception {
        assumeTrue(
                System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/setpriv")),
                "only root can run a program as another user");
        for (Path file : List.of(JAR, SCAN)) {
            Files.copy(file, temp.resolve(file.getFileName().toString()));
        }
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));

        String first = read("first");
        String second = read(
                "second",
                "/usr/bin/setpriv",
                "--reuid=nobody",
                "--regid=65534",
                "--clear-groups",
                "env",
                "-u",
                "HOME",
                "LC_ALL=C");

        assertThat(second).isEqualTo(first).contains("pikfa-2567.bilevel.png").doesNotContain("failed");
        assertThat(shared).isEmptyDirectory();
    }

    /** What stands in {@code documents.csv} when another user, or this one, has read the scan. */
    private String read(String name, String... as) throws Exception {
        Path home = Files.createDirectory(temp.resolve(name));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        List<String> command = new ArrayList<>(List.of(as));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + shared,
                "-jar",
                temp.resolve(JAR.getFileName().toString()).toString(),
                "extract",
                temp.resolve(SCAN.getFileName().toString()).toString(),
                "--out",
                home.resolve("out").toString()));
        Path log = temp.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(home.resolve("out/dataset/documents.csv"));
    }
}
