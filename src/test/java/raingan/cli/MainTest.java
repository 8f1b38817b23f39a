package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import raingan.review.Language;
import raingan.review.SheetReader;
import raingan.run.RunLock;

@Tag("process")
class MainTest {

    private static final Path DIGITAL = Path.of("samples/reports/moksai-2565.digital.pdf");
    private static final Path OTHER = Path.of("samples/reports/mekkhao-2566.digital.pdf");
    private static final Path SCAN = Path.of("samples/reports/saengdao-2567.scan-a.pdf");
    private static final Path PHOTO = Path.of("samples/reports/moksai-2565.photo.pdf");

    private final Path temp;
    private final Path out;

    MainTest(@TempDir Path temp) {
        this.temp = temp;
        this.out = temp.resolve("out");
    }

    @Test
    void aFileThatCannotBeReadCostsItsRowAndTheExitStatus() throws IOException {
        Path in = Files.createDirectories(temp.resolve("in"));
        Files.copy(DIGITAL, in.resolve("a.pdf"));
        Files.writeString(in.resolve("b.pdf"), "<html><body>404 Not Found</body></html>");
        Files.createFile(in.resolve("c.pdf"));

        assertThat(run("extract", in, "--out", out)).isEqualTo(1);

        assertThat(SheetReader.read(out.resolve("dataset/documents.csv")))
                .extracting(row -> row.get("status"))
                .hasSize(3)
                .endsWith("failed", "failed");
        assertThat(Files.readString(out.resolve("run.json"))).contains("\"failed\" : 2");
    }

    @Test
    void correctionsComeIntoTheDatasetAndStayThere() throws IOException {
        assertThat(run("extract", DIGITAL, "--out", out)).isZero();
        Path measures = out.resolve("dataset/measures.csv");
        Map<String, String> before = SheetReader.read(measures).get(0);
        Path sheet = Files.writeString(
                temp.resolve("mine.csv"),
                "review_id;doc_id;record_type;record_id;field;extracted_value;corrected_value\r\nr1;"
                        + before.get("doc_id") + ";measure;" + before.get("measure_id") + ";owner;\""
                        + before.get("owner") + "\";กองคลัง\r\n");

        assertThat(run("apply", sheet, "--out", out)).isZero();

        assertThat(SheetReader.read(measures).get(0))
                .containsEntry("owner", "กองคลัง")
                .containsEntry("owner_units", "กองคลัง");
        assertThat(run("extract", DIGITAL, "--out", out)).isZero();
        assertThat(SheetReader.read(measures).get(0)).containsEntry("owner", "กองคลัง");
    }

    @Test
    void aPersonsWordsAreUsedAndTheRunSaysWhatWasChanged() throws IOException {
        Path words = Files.writeString(temp.resolve("words.txt"), "กองคลัง\tกองการคลัง\n");

        assertThat(run("extract", DIGITAL, "--out", out, "--words", words)).isZero();

        assertThat(Files.readString(out.resolve("dataset/measures.csv"))).contains("กองการคลัง");
        JsonNode run = new ObjectMapper().readTree(out.resolve("run.json").toFile());
        assertThat(run.at("/options/words/0").asText()).isEqualTo(words.toString());
        assertThat(run.at("/changes/spelling").asInt()).isPositive();
        Texts thai = new Texts(Language.TH);
        run.at("/changes").fieldNames().forEachRemaining(rule -> assertThat(thai.nameOf("rule", rule))
                .as("Name the rule %s in texts_th.properties", rule)
                .isNotEqualTo(rule));
    }

    @Test
    void wrongUsageEndsWithStatusTwo() throws IOException {
        Path words = Files.writeString(temp.resolve("words.txt"), "ก\tข\tค\n");
        assertThat(run("extract", DIGITAL, "--out", out, "--words", words)).isEqualTo(2);
        assertThat(run("extract", DIGITAL, "--out", out, "--words", temp.resolve("none.txt")))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("extract")).isEqualTo(2);
        assertThat(run("extract", temp.resolve("none.pdf"))).isEqualTo(2);
        assertThat(run("extract", DIGITAL, "--dpi", "9", "--out", out)).isEqualTo(2);
        assertThat(run("apply", temp.resolve("none.csv"), "--out", out)).isEqualTo(2);
        assertThat(run("--help")).isZero();
    }

    @Test
    void optionsThatCannotBeMeantEndWithStatusTwoBeforeAnyWork() throws IOException {
        for (String[] options : new String[][] {
            {"--out="}, {"--jobs", "0"}, {"--jobs", "-1"}, {"--jobs", "x"}, {"--jobs", "100000"},
            {"--timeout-per-page", "0"}, {"--timeout-per-page", "99999999999"}, {"--dpi", "601"}, {"--cache="}, {""}
        }) {
            List<Object> command = new ArrayList<>(List.of("extract", DIGITAL));
            if (!options[0].startsWith("--out")) {
                command.addAll(List.of("--out", out));
            }
            command.addAll(List.of(options));
            assertThat(run(command.toArray())).as("%s", command).isEqualTo(2);
        }
        assertThat(run("cache", "--prune", "--older-than", "-3", "--out", out)).isEqualTo(2);
        assertThat(run("cache", "--prune", "--older-than", "9999999", "--out", out))
                .isEqualTo(2);
        for (String pages : List.of("999", "0", "2-1", "1-999", "x", "-1")) {
            assertThat(run("inspect", DIGITAL, "--pages", pages, "--out", out))
                    .as(pages)
                    .isEqualTo(2);
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void aRunThatWouldDropDocumentsIsRefusedUntilItIsWanted() throws IOException {
        Path first = Files.createDirectories(temp.resolve("2565"));
        Path second = Files.createDirectories(temp.resolve("2566"));
        Files.copy(DIGITAL, first.resolve("a.pdf"));
        Files.copy(OTHER, second.resolve("b.pdf"));
        assertThat(run("extract", first, "--out", out)).isZero();
        Map<String, String> before = contents(out);

        assertThat(run("extract", second, "--out", out)).isEqualTo(2);
        assertThat(contents(out)).isEqualTo(before);

        assertThat(run("extract", first, second, "--out", out)).isZero();
        assertThat(names()).containsExactly("2565/a.pdf", "2566/b.pdf");
        Files.move(second.resolve("b.pdf"), second.resolve("renamed.pdf"));
        assertThat(run("extract", first, second, "--out", out)).isZero();
        assertThat(names()).containsExactly("2565/a.pdf", "2566/renamed.pdf");
        assertThat(run("extract", second, "--out", out, "--replace")).isZero();
        assertThat(names()).containsExactly("renamed.pdf");
        assertThat(out.resolve("documents")).isDirectoryNotContaining(f -> before.keySet().stream()
                .anyMatch(k -> k.endsWith(f.getFileName().toString())));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such names, nor links without rights")
    void whatCannotBeReadHasARowAndNoNameReachesTheTerminalAsItIs() throws IOException {
        assumeTrue(Launched.encoding().equals("UTF-8"), "needs a locale in which the test itself can name its files");
        Path in = Files.createDirectories(temp.resolve("in"));
        Files.createFile(in.resolve("bad\u001b[31m\u202Efdp.pdf"));
        Files.createSymbolicLink(in.resolve("gone.pdf"), temp.resolve("nowhere"));
        Files.writeString(in.resolve("notes.txt"), "no report");

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(run("extract", in, "--out", out, "--lang", "en")).isEqualTo(1);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("bad\\u001b[31m\\u202efdp.pdf", "gone.pdf", "other content 1")
                .doesNotContain("\u001b", "\u202E");
        assertThat(SheetReader.read(out.resolve("dataset/documents.csv")))
                .extracting(row -> row.get("error_code"))
                .containsExactly("EMPTY_FILE", "BROKEN_LINK");
    }

    @Test
    void aFolderThatAnotherRunWritesIntoIsLeftAlone() throws IOException {
        try (RunLock lock = RunLock.take(out).orElseThrow()) {
            assertThat(lock.folder()).isEqualTo(out);
            assertThat(run("extract", DIGITAL, "--out", out)).isEqualTo(2);
        }
        assertThat(out.resolve("dataset")).doesNotExist();
    }

    @Test
    void anOutputThatCannotBeWrittenEndsWithStatusTwo() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));

        assertThat(run("extract", DIGITAL, "--out", file.resolve("x"))).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends a process without its shutdown hooks")
    void aRunThatIsInterruptedLeavesWholeFilesAndIsGoneOnWith() throws Exception {
        Path in = Files.createDirectories(temp.resolve("in"));
        Files.copy(DIGITAL, in.resolve("a.pdf"));
        Files.copy(SCAN, in.resolve("b.pdf"));
        Files.copy(PHOTO, in.resolve("c.pdf"));

        interruptAfterFirstDocument(in);

        assertThat(SheetReader.read(out.resolve("dataset/documents.csv")))
                .extracting(row -> row.get("source_file"))
                .startsWith("a.pdf")
                .doesNotContain("c.pdf");
        assertThat(Files.readString(out.resolve("run.json"))).contains("\"interrupted\" : true");
        assertThat(out.resolve(".raingan-part")).doesNotExist();

        Path calm = temp.resolve("calm");
        assertThat(run("extract", in, "--out", out)).isZero();
        assertThat(run("extract", in, "--out", calm)).isZero();
        assertThat(contents(out)).isEqualTo(contents(calm));
    }

    /** Ends it by the signal to terminate: that of Ctrl-C is ignored where tests run in the background. */
    private void interruptAfterFirstDocument(Path in) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "extract",
                        in.toString(),
                        "--out",
                        out.toString(),
                        "--jobs",
                        "1")
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("log").toFile())
                .start();
        try {
            while (process.isAlive() && !hasDocument()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private boolean hasDocument() throws IOException {
        Path documents = out.resolve("documents");
        if (!Files.isDirectory(documents)) {
            return false;
        }
        try (Stream<Path> found = Files.list(documents)) {
            return found.findAny().isPresent();
        }
    }

    private List<String> names() throws IOException {
        return SheetReader.read(out.resolve("dataset/documents.csv")).stream()
                .map(row -> row.getOrDefault("source_file", ""))
                .toList();
    }

    private static int run(Object... arguments) {
        return Main.run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    /** What a run wrote that does not depend on the clock, by path. */
    static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String folder : List.of("dataset", "documents", "review")) {
            try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    contents.put(root.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return contents;
    }
}
