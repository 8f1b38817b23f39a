package raingan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import raingan.report.vocabulary.Tsv;

/** How well themes are told, on texts labelled by a person; the figures stand in comparison.md. */
class ThemesTest {

    @Test
    void themesOfLabelledMeasuresAreFound() {
        double[] counts = counts(Tsv.read("/raingan/compare/themes-labelled.tsv"));

        assertThat(counts[0] / counts[1]).as("precision").isGreaterThanOrEqualTo(0.9);
        assertThat(counts[0] / counts[2]).as("recall").isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void aTextHasEveryThemeOfWhichItSpeaksInTheOrderOfTheList() {
        assertThat(Themes.standard().of("อบรมเรื่องการจัดซื้อจัดจ้างอย่างโปร่งใส"))
                .containsExactly("procurement", "training");
        assertThat(Themes.standard().of("ทาสีรั้ว")).isEmpty();
    }

    /** How many are right, how many were found, how many there are; what may be named or not counts nowhere. */
    static double[] counts(List<Tsv.Entry> labelled) {
        double[] counts = new double[3];
        for (Tsv.Entry entry : labelled) {
            Set<String> wanted = new HashSet<>(Arrays.asList(entry.text().split(" ")));
            Set<String> found = new HashSet<>(Themes.standard().of(entry.key()));
            found.removeIf(code -> wanted.contains("?" + code));
            wanted.removeIf(code -> code.startsWith("?"));
            counts[1] += found.size();
            counts[2] += wanted.size();
            found.retainAll(wanted);
            counts[0] += found.size();
        }
        return counts;
    }
}
