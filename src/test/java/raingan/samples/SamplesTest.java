package raingan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import raingan.export.PackageCheck;
import raingan.export.PublicValidator;

/** Reads all of {@code samples/reports} once, as a user would, and compares each with its expected records. */
@Tag("process")
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final List<String> TEXTS =
            List.of("finding", "measure", "method", "owner", "period", "result", "outcome", "follow_up", "remark");
    private static final List<String> FIELDS =
            List.of("indicator_no", "owner_units", "period_start", "period_end", "status");
    private static final List<String> DOCUMENT = List.of(
            "report_type",
            "org_type",
            "org_name",
            "org_full_name",
            "district",
            "province",
            "province_code",
            "fiscal_year_be",
            "assessed_year_be",
            "round_months",
            "overall_score",
            "overall_grade");

    /** Likeness from which a finding is the expected one. */
    private static final double SAME_FINDING = 0.9;

    private static Dataset dataset = new Dataset(Path.of(""));

    @BeforeAll
    static void readAll(@TempDir Path out) throws IOException, InterruptedException {
        Path reports = SAMPLES.resolve("reports");
        Path log = out.resolve("screen.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "raingan.cli.Main",
                        "extract",
                        reports.toString(),
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = program.waitFor();
        assertThat(exit).as(Files.readString(log)).isZero();
        dataset = new Dataset(out);
    }

    static Stream<String> inputs() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("reports"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void theDatasetIsWhatItsDescriptionSays() throws IOException {
        assertThat(PackageCheck.problems(dataset.root().resolve("dataset"))).isEmpty();
        assertThat(PackageCheck.problems(dataset.root().resolve("review"))).isEmpty();
    }

    @Test
    void aPublicValidatorSaysThatTheDatasetIsWhatItsDescriptionSays() throws IOException, InterruptedException {
        assertThat(PublicValidator.complaints(dataset.root().resolve("dataset")))
                .isEmpty();
        assertThat(PublicValidator.complaints(dataset.root().resolve("review"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void documentFactsAreThoseOfTheReport(String input) throws IOException {
        Row row = dataset.rows("dataset/documents.csv", input).get(0);
        Row want = expected(input).document();
        List<String> stated = DOCUMENT.stream().filter(want::has).toList();
        List<String> wrong = stated.stream()
                .filter(field -> !plain(row.get(field)).equals(plain(want.get(field))))
                .toList();
        assertShare(
                "facts, wrong ones " + wrong,
                stated.size() - wrong.size(),
                stated.size(),
                Tolerance.of(input).facts());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void scoresAreThoseOfTheReport(String input) throws IOException {
        assertThat(scores(dataset.rows("dataset/indicator_scores.csv", input)))
                .isEqualTo(scores(expected(input).scores()));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void findingsAreThoseOfTheReport(String input) throws IOException {
        List<Row> want = expected(input).findings();
        List<Row> got = dataset.rows("dataset/findings.csv", input);
        List<Row> found = want.stream()
                .filter(finding -> got.stream().anyMatch(row -> isSame(finding, row)))
                .toList();
        assertShare("findings", found.size(), want.size(), Tolerance.of(input).findings());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noMeasureIsMadeUp(String input) throws IOException {
        int want = expected(input).measures().size();
        assertThat(dataset.rows("dataset/measures.csv", input))
                .hasSizeBetween(want, want + Tolerance.of(input).extraRows());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void measuresHaveTheTextsOfTheReport(String input) throws IOException {
        double sum = 0;
        int texts = 0;
        for (Pairs.Pair pair : measures(input)) {
            for (String field : TEXTS) {
                String want = pair.want().get(field);
                String got = pair.got().get(field);
                if (!(want + got).isEmpty()) {
                    sum += Likeness.of(want, got);
                    texts++;
                }
            }
        }
        assertShare("texts", sum, texts, Tolerance.of(input).text());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void measuresHaveTheFieldsOfTheReport(String input) throws IOException {
        List<String> wrong = new ArrayList<>();
        int fields = 0;
        for (Pairs.Pair pair : measures(input)) {
            for (String field : FIELDS) {
                String want = pair.want().get(field);
                if (pair.want().has(field)) {
                    fields++;
                    if (!pair.got().has(field) || !want.equals(pair.got().get(field))) {
                        wrong.add(field + ": " + want + " ≠ " + pair.got().get(field));
                    }
                }
            }
        }
        assertShare(
                "fields, wrong ones " + wrong,
                fields - wrong.size(),
                fields,
                Tolerance.of(input).fields());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void contradictionsOfTheReportAreInTheReview(String input) throws IOException {
        List<String> codes = dataset.rows("review/review.csv", input).stream()
                .map(row -> row.get("code"))
                .toList();
        assertThat(codes).containsAll(expected(input).reviewCodes());
    }

    private static void assertShare(String what, double hits, int of, double least) {
        assertThat(of == 0 ? 1 : hits / of).as(what).isGreaterThanOrEqualTo(least);
    }

    private static boolean isSame(Row want, Row got) {
        return got.get("indicator_nos").equals(want.get("indicator_nos"))
                && Likeness.of(want.get("text"), got.get("text")) >= SAME_FINDING;
    }

    private static List<Pairs.Pair> measures(String input) throws IOException {
        return Pairs.of(expected(input).measures(), dataset.rows("dataset/measures.csv", input));
    }

    private static Expected expected(String input) throws IOException {
        return Expected.of(SAMPLES.resolve("expected"), Path.of(input));
    }

    private static List<String> scores(List<Row> rows) {
        return rows.stream()
                .map(row -> row.get("tool") + " " + row.get("indicator_no") + " " + plain(row.get("score")))
                .sorted()
                .toList();
    }

    /** A number without trailing zeros, anything else as it is. */
    private static String plain(String value) {
        return value.matches("\\d+\\.\\d+") ? value.replaceFirst("\\.?0+$", "") : value;
    }
}
