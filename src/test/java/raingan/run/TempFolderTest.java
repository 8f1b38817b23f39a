package raingan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class TempFolderTest {

    private static final String ALIEN = "raingan-run-0123456789abcdef";

    private final Path base;

    TempFolderTest(@TempDir Path base) {
        this.base = base;
    }

    /** Opens a folder in the place given, says which, and waits to be killed. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (TempFolder folder = TempFolder.open(Path.of(args[0]), Locale.ENGLISH)) {
            System.out.println(folder.path());
            Thread.sleep(TimeUnit.MINUTES.toMillis(10));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such rights")
    void itIsForItsUserAloneAndGoneWithAllThatIsInIt() throws IOException {
        try (TempFolder folder = TempFolder.open(base, Locale.ENGLISH)) {
            Files.writeString(
                    Files.createDirectory(folder.path().resolve("sub")).resolve("file"), "text");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }

        assertThat(base).isEmptyDirectory();
    }

    @Test
    void thatOfALivingProcessStaysAndThatOfAKilledOneGoes() throws Exception {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TempFolderTest.class.getName(),
                        base.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Path other = Path.of(owner.inputReader().readLine());
            Files.writeString(other.resolve("file"), "text");
            TempFolder.open(base, Locale.ENGLISH).close();
            assertThat(other.resolve("file")).exists();

            owner.destroyForcibly().waitFor();
            TempFolder.open(base, Locale.ENGLISH).close();
            assertThat(base).isEmptyDirectory();
        } finally {
            owner.destroyForcibly();
        }
    }

    @Test
    void whatOnlyLooksLikeOneIsLeftAlone() throws IOException {
        Files.writeString(
                Files.createDirectory(base.resolve("raingan-run-mine")).resolve("lock"), "");
        Files.writeString(Files.createDirectory(base.resolve(ALIEN)).resolve("report.pdf"), "mine");

        TempFolder.open(base, Locale.ENGLISH).close();

        assertThat(base.toFile().list()).containsExactlyInAnyOrder("raingan-run-mine", ALIEN);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes no links without rights")
    void aLinkThatLooksLikeOneIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(base.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("lock"), "");
        Files.createSymbolicLink(base.resolve(ALIEN), elsewhere);

        TempFolder.open(base, Locale.ENGLISH).close();

        assertThat(elsewhere.resolve("lock")).exists();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such user")
    void thatOfAnotherUserIsLeftAlone() throws IOException {
        Path alien = Files.createDirectory(base.resolve(ALIEN));
        Files.writeString(alien.resolve("lock"), "");
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can give a folder to another user");
        Files.setOwner(
                alien, alien.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        TempFolder.open(base, Locale.ENGLISH).close();

        assertThat(alien.resolve("lock")).exists();
    }

    @Test
    void aPlaceThatIsMissingOrNoFolderIsNamedWithTheRemedy() throws IOException {
        Path missing = base.resolve("missing");
        Path file = Files.writeString(base.resolve("file"), "text");

        assertThatThrownBy(() -> TempFolder.open(missing, Locale.ENGLISH))
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("No such folder")
                .hasMessageContaining("-Djava.io.tmpdir");
        assertThatThrownBy(() -> TempFolder.open(file, Locale.ENGLISH)).hasMessageContaining(file.toString());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "mounts nothing")
    void aPlaceThatIsFullIsNamedBeforeAnyPageIsRead() throws Exception {
        assumeTrue(
                System.getProperty("user.name").equals("root")
                        && run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", base.toString()) == 0,
                "only root can mount a small file system, and not everywhere");
        try {
            assertThatThrownBy(() -> TempFolder.open(base, Locale.ENGLISH))
                    .hasMessageContaining(base.toString())
                    .hasMessageContaining("16 MB needed");
            assertThat(base).isEmptyDirectory();
        } finally {
            run("umount", base.toString());
        }
    }

    @Test
    void severalWorkersThatFailAtOnceDoNotBlameTheFolder() {
        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> TempFolder.fault(Locale.ENGLISH))
                        .toList())
                .containsOnly(Optional.empty());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }
}
