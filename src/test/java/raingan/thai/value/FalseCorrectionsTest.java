package raingan.thai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import raingan.thai.LayerRepair;
import raingan.thai.ThaiStatistics;
import raingan.thai.ThaiText;

/** What the library does to correct prose that its lists were not made with: as good as nothing. */
class FalseCorrectionsTest {

    /** Letters that may come out wrong, of ten thousand, where ำ and า were confounded. */
    private static final int WRONG_IN_TEN_THOUSAND = 5;

    private final List<String> lines = lines();

    @Test
    void theCorrectorLeavesCorrectTextAlone() {
        assertThat(lines)
                .flatMap(line -> Spelling.standard().correct(line).changes())
                .isEmpty();
    }

    @Test
    void spacesBetweenPhrasesStay() {
        assertThat(lines)
                .flatMap(line -> LayerRepair.positionedSpaces(line).changes())
                .isEmpty();
    }

    @Test
    void theTextIsCanonicalAndPlausible() {
        assertThat(lines).flatMap(line -> ThaiText.normalise(line).changes()).isEmpty();
        assertThat(ThaiStatistics.of(String.join("\n", lines)).plausibility()).isGreaterThan(0.99);
    }

    @Test
    void saraAmAndSaraAaAreRestoredBothWays() {
        String text = String.join("\n", lines);
        int most = text.length() * WRONG_IN_TEN_THOUSAND / 10_000;
        assertThat(differences(LayerRepair.amLost(text.replace('ำ', 'า')).text(), text))
                .isLessThanOrEqualTo(most);
        assertThat(differences(LayerRepair.aaAm(text.replace('า', 'ำ')).text(), text))
                .isLessThanOrEqualTo(most);
    }

    private static long differences(String a, String b) {
        assertThat(a).hasSameSizeAs(b);
        return Stream.iterate(0, i -> i + 1)
                .limit(a.length())
                .filter(i -> a.charAt(i) != b.charAt(i))
                .count();
    }

    private static List<String> lines() {
        try (InputStream in = FalseCorrectionsTest.class.getResourceAsStream("correct-text.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
