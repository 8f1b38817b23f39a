package raingan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final String LETTERS = "กขาิ่.๙";

    private final Random random = new Random(5);

    @Test
    void aWordCostsWhatItWasGivenAndWhatWasNotGivenIsUnknown() {
        Lexicon.Builder builder = new Lexicon.Builder();
        Map<String, Float> given = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            String word = word();
            given.put(word, given.getOrDefault(word, (float) i));
            builder.addAtCost(word, i);
        }

        Lexicon lexicon = builder.build();

        given.forEach((word, cost) -> assertThat(lexicon.cost(word)).as(word).isEqualTo(cost));
        for (int i = 0; i < 5_000; i++) {
            String word = word();
            assertThat(lexicon.contains(word)).as(word).isEqualTo(given.containsKey(word));
        }
    }

    @Test
    void lettersThatNoWordHasLeadNowhere() {
        Lexicon lexicon = new Lexicon.Builder().addAtCost("กข", 1).build();

        assertThat(lexicon.node("ก")).isEqualTo(lexicon.child(Lexicon.ROOT, 'ก'));
        assertThat(lexicon.node("ขก")).isEqualTo(Lexicon.NONE);
        assertThat(lexicon.node("กA")).isEqualTo(Lexicon.NONE);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
