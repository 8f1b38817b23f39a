package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.review.SheetReader;

/** The whole program on a machine that lacks something: one true word about it, no page blamed, nothing left behind. */
@Tag("process")
class MachineFaultsTest {

    private static final Path DIGITAL = Path.of("samples/reports/moksai-2565.digital.pdf");
    private static final Path SCAN = Path.of("samples/reports/pikfa-2567.bilevel.png");
    private static final String LIBRARIES = "/raingan/scan/image/bundled.tsv";

    private final Path temp;
    private final Path out;
    private final Path tmpdir;

    MachineFaultsTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        this.out = temp.resolve("out");
        this.tmpdir = Files.createDirectory(temp.resolve("tmp"));
    }

    @Test
    void aDamagedLibraryFailsTheScanAndNotThePrintedReportAndLeavesNothing() throws Exception {
        Path classes = temp.resolve("damaged");
        for (String library : libraries()) {
            byte[] content = bytes("/" + library);
            content[content.length / 2] ^= 1;
            Files.createDirectories(classes.resolve(library).getParent());
            Files.write(classes.resolve(library), content);
        }

        Result result = run(classes.toString(), tmpdir, SCAN, DIGITAL);

        assertThat(result.status).as(result.said).isEqualTo(Main.SOME_FAILED);
        assertThat(result.said).contains("program is damaged", "1 files");
        assertThat(document(SCAN)).containsEntry("status", "failed").containsEntry("error_code", "OCR_UNAVAILABLE");
        assertThat(document(DIGITAL).get("status")).isNotEqualTo("failed");
        assertThat(keptPagesOf(String.valueOf(document(SCAN).get("doc_id")))).isZero();
        assertThat(tmpdir).isEmptyDirectory();
    }

    @Test
    void aDamagedModelIsToldAsOne() throws Exception {
        Path model = temp.resolve("damaged/tessdata/tha-gov.traineddata");
        Files.createDirectories(model.getParent());
        Files.write(model, "no model".getBytes(StandardCharsets.UTF_8));

        Result result = run(temp.resolve("damaged").toString(), tmpdir, SCAN);

        assertThat(result.status).as(result.said).isEqualTo(Main.SOME_FAILED);
        assertThat(result.said).contains("tessdata/tha-gov.traineddata");
    }

    @Test
    void aMissingFolderForTemporaryFilesEndsTheRunBeforeAnyPage() throws Exception {
        Result result = run("", temp.resolve("missing"), DIGITAL);

        assertThat(result.status).isEqualTo(Main.SOME_FAILED);
        assertThat(result.said)
                .contains(temp.resolve("missing").toString(), "No such folder", "-Djava.io.tmpdir")
                .doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    private record Result(int status, String said) {}

    /** @param before what stands before the program on the class path */
    private Result run(String before, Path folder, Path... inputs) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                (before.isEmpty() ? "" : before + File.pathSeparator) + System.getProperty("java.class.path"),
                Main.class.getName(),
                "extract",
                "--lang",
                "en",
                "--out",
                out.toString()));
        Stream.of(inputs).map(Path::toString).forEach(command::add);
        Path log = temp.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
            return new Result(process.exitValue(), Files.readString(log));
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> libraries() throws IOException {
        return new String(bytes(LIBRARIES), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("\torg/bytedeco/") || line.contains("\twin32-x86-64/"))
                .map(line -> line.split("\t")[1])
                .toList();
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var in = MachineFaultsTest.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource);
            }
            return in.readAllBytes();
        }
    }

    private long keptPagesOf(String docId) throws IOException {
        try (Stream<Path> walk = Files.walk(out.resolve(".cache"))) {
            return walk.map(Path::toString)
                    .map(path -> path.replace(File.separator, ""))
                    .filter(path -> path.contains(docId) && !path.contains("p0-"))
                    .filter(path -> path.matches(".*p[1-9]\\d*-.*"))
                    .count();
        }
    }

    private Map<String, String> document(Path input) throws IOException {
        return SheetReader.read(out.resolve("dataset/documents.csv")).stream()
                .filter(row -> input.getFileName().toString().equals(row.get("source_file")))
                .findFirst()
                .orElseThrow();
    }
}
