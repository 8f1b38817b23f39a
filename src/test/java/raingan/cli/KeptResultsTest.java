package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.review.SheetReader;
import raingan.run.CacheFolder;

/** A run over what was read before writes what a run from nothing writes. */
class KeptResultsTest {

    private static final Path SAMPLES = Path.of("samples/reports");

    private final Path temp;
    private final Path in;
    private final Path out;

    KeptResultsTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        this.in = Files.createDirectories(temp.resolve("in"));
        this.out = temp.resolve("out");
        copy("moksai-2565.digital.pdf", "a.pdf");
        copy("chanchai-2566.digital.pdf", "b.pdf");
        copy("moksai-2565.digital.pdf", "copy.pdf");
        Path broken = Files.writeString(in.resolve("broken.pdf"), "<html>");
        Files.setLastModifiedTime(broken, FileTime.fromMillis(1_000_000L));
    }

    @Test
    void nothingNewWritesTheSameBytesAndParsesNothing() throws IOException {
        extract(out);
        Map<String, String> first = MainTest.contents(out);
        FileTime written = Files.getLastModifiedTime(json());
        String counts = counts();

        extract(out);

        assertThat(MainTest.contents(out)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(json())).isEqualTo(written);
        assertThat(counts().replaceAll("\"pages_from_cache\":\\d+", ""))
                .isEqualTo(counts.replaceAll("\"pages_from_cache\":\\d+", ""));
        assertThat(cacheWithout("p")).isNotEmpty();
    }

    @Test
    void resultsAreKeptWithoutThePagesTheyWereMadeOf() throws IOException {
        extract(out);
        try (Stream<Path> walk = Files.walk(out.resolve(".cache"))) {
            for (Path page : walk.filter(f -> f.getFileName().toString().matches("p\\d+-.*"))
                    .toList()) {
                Files.delete(page);
            }
        }

        extract(out);
        assertThat(node("counts/pages_from_cache")).isEqualTo(node("counts/pages"));
        Files.move(in.resolve("b.pdf"), in.resolve("renamed.pdf"));
        extract(out);

        assertThat(node("counts/pages_from_cache")).isEqualTo(node("counts/pages"));
        assertSameAsFromNothing();
    }

    @Test
    void newChangedAndLostFilesAreTakenUp() throws IOException {
        extract(out);
        copy("mekkhao-2566.digital.pdf", "0.pdf");
        copy("saengdao-2567.digital.pdf", "b.pdf");
        Files.delete(json());

        extract(out, "--replace");

        assertSameAsFromNothing();
    }

    @Test
    void otherWordsAnotherLanguageAndForceMakeResultsAnew() throws IOException {
        extract(out);
        Path words = Files.writeString(temp.resolve("words.txt"), "กองคลัง\tกองการคลัง\n");

        extract(out, "--words", words.toString(), "--lang", "en");

        assertSameAsFromNothing("--words", words.toString(), "--lang", "en");
        Files.writeString(words, "กองคลัง\tกองคลังหลวง\n");
        extract(out, "--words", words.toString(), "--lang", "en");
        assertThat(Files.readString(out.resolve("dataset/measures.csv"))).contains("กองคลังหลวง");
        extract(out, "--force");
        assertThat(node("counts/pages_from_cache")).isZero();
        assertSameAsFromNothing();
    }

    @Test
    void correctionsStandInWhatIsKeptAndCanBeTakenBack() throws IOException {
        extract(out);
        Map<String, String> measure =
                SheetReader.read(out.resolve("dataset/measures.csv")).get(0);
        Path sheet = Files.writeString(
                temp.resolve("mine.csv"),
                "review_id;doc_id;record_type;record_id;field;extracted_value;corrected_value\r\nr1;"
                        + measure.get("doc_id") + ";measure;" + measure.get("measure_id") + ";owner;\""
                        + measure.get("owner") + "\";กองคลัง\r\n");
        assertThat(Main.run("apply", sheet.toString(), "--out", out.toString())).isZero();
        Map<String, String> applied = MainTest.contents(out);

        extract(out);

        assertThat(MainTest.contents(out)).isEqualTo(applied);
        assertThat(Files.readString(out.resolve("dataset/measures.csv"))).contains("กองคลัง");
        Path fresh = temp.resolve("fresh");
        Files.createDirectories(fresh.resolve("review"));
        Files.copy(out.resolve("review/corrections.csv"), fresh.resolve("review/corrections.csv"));
        extract(fresh);
        assertThat(MainTest.contents(fresh)).isEqualTo(applied);
    }

    @Test
    void applyWithNothingEnteredTouchesNoFile() throws IOException {
        extract(out);
        Map<Path, String> before = places();

        assertThat(Main.run("apply", "--out", out.toString())).isZero();

        assertThat(places()).isEqualTo(before);
        extract(out);
        Map<Path, String> after = places();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.entrySet().stream()
                        .filter(e -> !e.getValue().equals(before.get(e.getKey())))
                        .map(e -> e.getKey().toString()))
                .containsExactly("run.json");
    }

    @Test
    void applyReadsOnlyTheDocumentsThatItsRowsAreAbout() throws IOException {
        extract(out);
        Path sheet = Files.writeString(
                temp.resolve("mine.csv"),
                "record_id,field,corrected_value\r\n"
                        + SheetReader.read(out.resolve("dataset/measures.csv"))
                                .get(0)
                                .get("measure_id") + ",remark,ดูแล้ว\r\n");
        Path whole = temp.resolve("whole");
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(f -> !f.toString().contains(".cache")).toList()) {
                Path target = whole.resolve(out.relativize(file).toString());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Path other = out.resolve("documents")
                .resolve(SheetReader.read(out.resolve("dataset/documents.csv"))
                                .get(1)
                                .get("doc_id") + ".json");
        byte[] json = Files.readAllBytes(other);
        FileTime time = Files.getLastModifiedTime(other);
        Files.write(other, new byte[json.length]);
        Files.setLastModifiedTime(other, time);

        assertThat(Main.run("apply", sheet.toString(), "--out", out.toString())).isZero();

        Files.write(other, json);
        assertThat(Main.run("apply", sheet.toString(), "--out", whole.toString()))
                .isZero();
        assertThat(Files.readString(out.resolve("dataset/measures.csv"))).contains("ดูแล้ว");
        assertThat(MainTest.contents(out)).isEqualTo(MainTest.contents(whole));
    }

    @Test
    void applyInAnotherLanguageWritesTheSheetInThatLanguage() throws IOException {
        extract(out);

        assertThat(Main.run("apply", "--out", out.toString(), "--lang", "en")).isZero();

        assertThat(Files.readString(out.resolve("review/review.csv"))).doesNotContain("ชั้นข้อความ");
        assertThat(Files.readString(out.resolve("review/review.csv"))).contains("The text layer of the PDF");
    }

    @Test
    void damagedEntriesCountAsNone() throws IOException {
        extract(out);
        try (Stream<Path> walk = Files.walk(out.resolve(".cache"))) {
            for (Path entry : walk.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(entry);
                Files.write(entry, Arrays.copyOf(content, content.length / 2));
            }
        }
        Files.writeString(out.resolve(".raingan.written"), "{");

        extract(out);

        assertSameAsFromNothing();
    }

    @Test
    void everythingKeptIsPrunedWhenItIsOld() throws IOException {
        extract(out);
        Path cache = out.resolve(".cache");
        assertThat(CacheFolder.prune(cache, Duration.ZERO, Instant.now().plusSeconds(5)))
                .isPositive();
        try (Stream<Path> rest = Files.walk(cache)) {
            assertThat(rest.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private void assertSameAsFromNothing(String... options) throws IOException {
        Path fresh = temp.resolve("fresh");
        extract(fresh, options);
        assertThat(MainTest.contents(out)).isEqualTo(MainTest.contents(fresh));
    }

    /** Where each file lies on the disk and when it was written: what is written anew changes both. */
    private Map<Path, String> places() throws IOException {
        Map<Path, String> places = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                places.put(out.relativize(file), attributes.fileKey() + " " + attributes.lastModifiedTime());
            }
        }
        return places;
    }

    private Path json() throws IOException {
        String id =
                SheetReader.read(out.resolve("dataset/documents.csv")).get(0).getOrDefault("doc_id", "");
        return out.resolve("documents").resolve(id + ".json");
    }

    private String counts() throws IOException {
        return new ObjectMapper()
                .readTree(out.resolve("run.json").toFile())
                .path("counts")
                .toString();
    }

    private int node(String path) throws IOException {
        JsonNode run = new ObjectMapper().readTree(out.resolve("run.json").toFile());
        return run.at("/" + path).asInt();
    }

    private List<Path> cacheWithout(String prefix) throws IOException {
        try (Stream<Path> walk = Files.walk(out.resolve(".cache"))) {
            return walk.filter(Files::isRegularFile)
                    .filter(f ->
                            !Objects.requireNonNull(f.getFileName()).toString().startsWith(prefix))
                    .toList();
        }
    }

    private void copy(String sample, String name) throws IOException {
        Path target = in.resolve(name);
        Files.deleteIfExists(target);
        Files.copy(SAMPLES.resolve(sample), target);
        Files.setLastModifiedTime(target, FileTime.fromMillis(1_000_000L + sample.length()));
    }

    /** Status 1: the broken file. */
    private void extract(Path target, String... options) {
        String[] command = Stream.concat(
                        Stream.of("extract", in.toString(), "--out", target.toString()), Stream.of(options))
                .toArray(String[]::new);
        assertThat(Main.run(command)).isEqualTo(1);
    }
}
