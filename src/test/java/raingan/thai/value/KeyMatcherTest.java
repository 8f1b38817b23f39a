package raingan.thai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyMatcherTest {

    private static final String LETTERS = "กขคงจมาวน่้ิีำเแa1é";
    private static final double LEAST = 0.6;

    private final Random random = new Random(5);

    @Test
    void aTextIsAsSimilarAsWithoutThePreparation() {
        int near = 0;
        for (int i = 0; i < 20_000; i++) {
            String key = text(80);
            String other = random.nextBoolean() ? text(80) : changed(key);
            double plain = Fuzzy.keySimilarity(key, other);

            double found = new KeyMatcher(key).similarity(other, LEAST);

            assertThat(found).as("%s and %s", key, other).isEqualTo(plain < LEAST ? 0 : plain);
            near += found > 0 ? 1 : 0;
        }
        assertThat(near).isBetween(5_000, 15_000);
    }

    @Test
    void theBeginningOfATextIsComparedAsIfItStoodAlone() {
        KeyMatcher matcher = new KeyMatcher("มาตรการ");
        KeyMatcher.Starts starts = new KeyMatcher.Starts("มาตรกานที่กำหนด");

        assertThat(matcher.similarity(starts, 7, LEAST)).isEqualTo(Fuzzy.keySimilarity("มาตรการ", "มาตรกาน"));
        assertThat(matcher.similarity(starts, 0, LEAST)).isZero();
    }

    @Test
    void aKeyIsFoundWhereItStandsInAnother() {
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String other = text(40);
            String key = text(4);

            int index = new KeyMatcher(key).indexIn(new KeyMatcher.Starts(other));

            assertThat(index).as("%s in %s", key, other).isEqualTo(other.indexOf(key));
            found += index > 0 ? 1 : 0;
        }
        assertThat(found).isPositive();
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(most); n > 0; n--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private String changed(String key) {
        StringBuilder text = new StringBuilder(key);
        for (int n = random.nextInt(1 + key.length() / 3); n > 0; n--) {
            text.setCharAt(random.nextInt(text.length()), LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
