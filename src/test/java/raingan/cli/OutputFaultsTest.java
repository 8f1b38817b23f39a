package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import raingan.run.RunMessage;

/** Output that can no longer be written: it costs the run, never what stands in the folder. */
@Tag("process")
class OutputFaultsTest {

    private static final Path REPORT = Path.of("samples/reports/moksai-2565.digital.pdf");

    /** Blocks of 512 bytes: less than the JSON of one report takes, more than any file that a worker needs. */
    private static final int TOO_FEW_BLOCKS = 40;

    private final Path temp;
    private final Path out;

    OutputFaultsTest(@TempDir Path temp) {
        this.temp = temp;
        this.out = temp.resolve("out");
    }

    @Test
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "needs a shell that limits what a process may write")
    void aDiskThatRunsFullLeavesTheDatasetBeforeAndIsGoneOnWith() throws Exception {
        assertThat(Main.run("extract", REPORT.toString(), "--out", out.toString(), "--lang", "en"))
                .isZero();
        Map<String, String> before = contents();

        int status = withLittleSpace();

        assertThat(status).as(Files.readString(temp.resolve("log"))).isEqualTo(Main.WRONG_USAGE);
        assertThat(Files.readString(temp.resolve("log")))
                .contains(out.toString())
                .doesNotContain("Exception");
        assertThat(contents()).isEqualTo(before);
        assertThat(Main.run("extract", REPORT.toString(), "--out", out.toString()))
                .isZero();
        Map<String, String> after = contents();
        assertThat(Main.run(
                        "extract",
                        REPORT.toString(),
                        "--out",
                        temp.resolve("calm").toString()))
                .isZero();
        assertThat(after).isEqualTo(MainTest.contents(temp.resolve("calm"))).isNotEqualTo(before);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs a place where nobody can make a folder, not even root")
    void aReadOnlyPlaceEndsWithStatusTwo() {
        assertThat(Main.run("extract", REPORT.toString(), "--out", "/proc/raingan"))
                .isEqualTo(Main.WRONG_USAGE);
    }

    @Test
    void aFullDiskAndAReadOnlyFolderAreCalledByTheirNames() {
        assertThat(message(new IOException("No space left on device")))
                .isEqualTo(RunMessage.DISK_FULL.text(Locale.ENGLISH, out));
        assertThat(message(new IOException(out + ": Read-only file system")))
                .isEqualTo(RunMessage.NOT_WRITABLE.text(Locale.ENGLISH, out));
        assertThat(message(new IOException("File too large"))).contains("File too large");
    }

    private String message(IOException problem) {
        return WriteProblems.text(problem, out, Locale.ENGLISH);
    }

    private int withLittleSpace() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f " + TOO_FEW_BLOCKS + "; exec \"$@\"",
                        "sh",
                        java,
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "extract",
                        REPORT.toString(),
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("log").toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private Map<String, String> contents() throws IOException {
        return MainTest.contents(out);
    }
}
