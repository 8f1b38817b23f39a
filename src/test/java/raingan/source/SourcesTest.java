package raingan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import raingan.source.Sources.Input;
import raingan.source.Sources.Skip;
import raingan.source.Sources.Skipped;

class SourcesTest {

    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final Path temp;
    private final Path in;

    SourcesTest(@TempDir Path temp) throws IOException {
        this.temp = temp.toRealPath();
        this.in = Files.createDirectories(this.temp.resolve("in"));
    }

    @Test
    void inputsAreFoundOnceAndInOrder() throws Exception {
        report(in.resolve("b.pdf"));
        report(in.resolve("a.PDF"));
        report(in.resolve("sub/c.bin"));
        Files.writeString(in.resolve("notes.md"), "no report");
        Files.writeString(in.resolve("b.docx"), "the source of b.pdf");
        Files.writeString(in.resolve("only.docx"), "has no PDF");

        Sources.Found found = find(in + "/*.pdf", in, in + "/b.pdf");

        assertThat(found.inputs()).extracting(Input::name).containsExactly("a.PDF", "b.pdf", "only.docx", "sub/c.bin");
        assertThat(found.skipped())
                .containsExactly(new Skipped("b.docx", Skip.HAS_PDF), new Skipped("notes.md", Skip.NOT_A_REPORT));
    }

    @Test
    void reportsInAFolderAreToldByTheirContentWhateverTheyAreCalled() throws Exception {
        Files.write(in.resolve("report.jfif"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
        Files.write(in.resolve("report3"), new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0});
        Files.writeString(in.resolve("download.php"), "<b>Warning</b>: headers already sent\n%PDF-1.4\n");
        Files.writeString(in.resolve("notes"), "no report");

        assertThat(names(in)).containsExactly("download.php", "report.jfif", "report3");
    }

    @Test
    void aFileNamedItselfIsAlwaysAnInput() throws Exception {
        Path notes = Files.writeString(in.resolve("notes.md"), "no report");

        assertThat(names(notes)).containsExactly("notes.md");
    }

    @Test
    void anInputThatNamesNothingIsRefused() {
        assertThatThrownBy(() -> find(in + "/no.pdf"))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void filesOfSeveralFoldersBearTheNamesOfTheirFolders() throws Exception {
        report(temp.resolve("2565/a/report.pdf"));
        report(temp.resolve("2566/report.pdf"));
        Path extra = report(temp.resolve("extra.pdf"));

        assertThat(names(temp.resolve("2566"), extra, temp.resolve("2565") + "/**.pdf"))
                .containsExactly("2565/a/report.pdf", "2566/report.pdf", "extra.pdf");
        assertThat(names(temp.resolve("2565"))).containsExactly("a/report.pdf");
    }

    @Test
    void foldersOfTheSameNameAreToldApartByTheFoldersAboveThem() throws Exception {
        Path first = temp.resolve("2565/reports");
        Path second = temp.resolve("2566/reports");
        Path one = report(first.resolve("report.pdf"));
        Path two = report(second.resolve("report.pdf"));
        List<String> expected = List.of("2565/reports/report.pdf", "2566/reports/report.pdf");

        assertThat(names(second, first)).isEqualTo(expected);
        assertThat(names(first, second)).isEqualTo(expected);
        assertThat(names(one, report(temp.resolve("x/other.pdf")))).containsExactly("other.pdf", "report.pdf");
        assertThat(names(one, two)).isEqualTo(expected);
    }

    @Test
    void namesThatFoldersCannotTellApartAreNumbered() throws Exception {
        report(temp.resolve("p/a/b/x.pdf"));
        report(temp.resolve("q/a/b/x.pdf"));
        report(temp.resolve("a/b/x.pdf"));

        List<String> names = names(temp.resolve("p/a"), temp.resolve("q/a/b"), temp.resolve("a/b"));

        assertThat(names).doesNotHaveDuplicates().allMatch(n -> n.endsWith("/x.pdf"));
        assertThat(names(temp.resolve("a/b"), temp.resolve("p/a"), temp.resolve("q/a/b")))
                .isEqualTo(names);
    }

    @Test
    void whatThisProgramWroteIsNoInput() throws Exception {
        report(in.resolve("a.pdf"));
        report(in.resolve("out/inspect/page.png"));
        report(in.resolve("out/review/crops/1.png"));
        report(in.resolve("out/2565/mine.pdf"));
        report(in.resolve("old/inspect/page.png"));
        Files.createFile(in.resolve("old/.raingan.lock"));
        Files.writeString(Files.createDirectories(in.resolve("old/documents")).resolve("d.json"), "{}");
        report(in.resolve("kept/ab/p1.pdf"));

        Sources.Found found =
                Sources.find(List.of(in.toString()), new Sources.Rules(in.resolve("out"), in.resolve("kept"), false));

        assertThat(found.inputs()).extracting(Input::name).containsExactly("a.pdf", "out/2565/mine.pdf");
        assertThat(found.skipped()).extracting(Skipped::reason).containsOnly(Skip.OWN_OUTPUT);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes no links without rights")
    void linksOutOfTheFolderAreFollowedOnlyOnDemand() throws Exception {
        report(in.resolve("a.pdf"));
        Path outside = report(temp.resolve("elsewhere/b.pdf"));
        Files.createSymbolicLink(in.resolve("file.pdf"), outside);
        Files.createSymbolicLink(in.resolve("folder"), temp.resolve("elsewhere"));

        Sources.Found found = find(in);

        assertThat(found.inputs()).extracting(Input::name).containsExactly("a.pdf");
        assertThat(found.skipped())
                .containsExactly(new Skipped("file.pdf", Skip.LINK_OUTSIDE), new Skipped("folder", Skip.LINK_OUTSIDE));
        Sources.Found followed = Sources.find(List.of(in.toString()), new Sources.Rules(out(), null, true));
        assertThat(followed.inputs()).extracting(Input::name).containsExactly("a.pdf", "file.pdf");
        assertThat(followed.skipped()).containsExactly(new Skipped("folder/b.pdf", Skip.LINK_REPEATS));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes no links without rights")
    void linksInCirclesEnd() throws Exception {
        report(in.resolve("a/a.pdf"));
        report(in.resolve("b/b.pdf"));
        Files.createSymbolicLink(in.resolve("a/up"), in);
        Files.createSymbolicLink(in.resolve("a/b"), in.resolve("b"));
        Files.createSymbolicLink(in.resolve("b/a"), in.resolve("a"));
        Files.createSymbolicLink(in.resolve("b/out"), temp);
        Files.createSymbolicLink(in.resolve("same.pdf"), in.resolve("a/a.pdf"));

        Sources.Found found = Sources.find(List.of(in.toString()), new Sources.Rules(out(), null, true));

        assertThat(found.inputs()).extracting(Input::name).containsExactly("a/a.pdf", "b/b.pdf");
        assertThat(found.skipped()).extracting(Skipped::reason).containsOnly(Skip.LINK_REPEATS);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes no links without rights")
    void aBrokenLinkIsAnInputThatCannotBeRead() throws Exception {
        report(in.resolve("a.pdf"));
        Files.createSymbolicLink(in.resolve("report.pdf"), temp.resolve("gone.pdf"));

        assertThat(find(in).inputs())
                .filteredOn(i -> i.problem() != null)
                .singleElement()
                .satisfies(i -> assertThat(i.name()).isEqualTo("report.pdf"))
                .satisfies(i -> assertThatThrownBy(() -> i.identify(KnownFiles.none()))
                        .isInstanceOfSatisfying(
                                SourceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BROKEN_LINK)));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other rights")
    void aFolderWithoutTheRightToReadItIsAnInputThatCannotBeRead() throws Exception {
        report(in.resolve("a.pdf"));
        Path closed = in.resolve("closed");
        report(closed.resolve("b.pdf"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed)).as("this user may read everything").isFalse();
        try {
            assertThat(find(in).inputs())
                    .filteredOn(i -> i.problem() != null)
                    .extracting(Input::name)
                    .containsExactly("closed");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aKnownFileIsReadAgainOnlyWhenItChanged() throws Exception {
        Path file = report(in.resolve("a.pdf"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        KnownFiles first = KnownFiles.none();
        String before = first.identify(file, "a.pdf").sha256();

        KnownFiles later = KnownFiles.read(first.write());
        assertThat(later.identify(file, "b.pdf").sha256()).isEqualTo(before);
        assertThat(later.changed()).isFalse();

        Files.write(file, "%PDF-1.6\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(later.identify(file, "a.pdf").sha256()).isNotEqualTo(before);
        assertThat(KnownFiles.read(new byte[] {1, 2, 3}).identify(file, "a.pdf").sha256())
                .isNotEqualTo(before);
    }

    @Test
    void aFileThatWasJustWrittenIsNotTrustedToStayAsItIs() throws Exception {
        Path file = report(in.resolve("a.pdf"));
        KnownFiles known = KnownFiles.none();

        known.identify(file, "a.pdf");

        assertThat(known.changed()).isFalse();
    }

    @Test
    void whatAScreenWouldObeyIsShown() {
        assertThat(Printable.name("a\u001b[31m\u202Efdp.\nx")).isEqualTo("a\\u001b[31m\\u202efdp.\\u000ax");
        assertThat(Printable.lines("รายงาน\tก\nข\u0007")).isEqualTo("รายงาน\tก\nข\\u0007");
    }

    private Sources.Found find(Object... inputs) throws SourceException {
        return Sources.find(Stream.of(inputs).map(Object::toString).toList(), new Sources.Rules(out(), null, false));
    }

    private List<String> names(Object... inputs) throws SourceException {
        return find(inputs).inputs().stream().map(Input::name).toList();
    }

    private Path out() {
        return temp.resolve("out");
    }

    private static Path report(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, PDF);
    }
}
