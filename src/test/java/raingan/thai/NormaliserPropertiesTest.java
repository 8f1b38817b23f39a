package raingan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds for any text, tried on a million random ones; the seed makes each run the same. */
class NormaliserPropertiesTest {

    private static final int MILLION = 1_000_000;
    private static final int FEWER = 200_000;
    private static final int LONGEST = 12;
    private static final long SEED = 2566;

    private static final String LETTERS = "กขคงจชญฐดตทนบปผพมยรลวศสหอฤ" + "เแโใไ" + "ะาำๅ" + "ัิีึืฺุู็" + "่้๊๋" + "์ํ๎"
            + "ๆฯ" + "๐๕๙" + "059 aZ.-/" + "\n\u00A0\u200B\uFEFF\u3000\uFF15\u0665\uF0B7\t"
            + "\uF701\uF705\uF70A\uF70E\uF710\uF711\uF712\uF718";

    @Test
    void normalisingTwiceChangesNothing() {
        forRandomTexts(MILLION, text -> {
            String once = ThaiText.normalise(text).text();
            Audited twice = ThaiText.normalise(once);
            if (!twice.text().equals(once) || !twice.changes().isEmpty()) {
                assertThat(twice).as("from %s", text).isEqualTo(Audited.of(once));
            }
        });
    }

    @Test
    void changesAreOnRecordExactlyWhereTheTextChanges() {
        forRandomTexts(FEWER, text -> {
            Audited result = ThaiText.normalise(text);
            if (result.text().equals(text) != result.changes().isEmpty()) {
                assertThat(result.changes()).as("of %s", text).isEmpty();
            }
        });
    }

    @Test
    void digitsConsonantsAndLatinAreNeverLost() {
        forRandomTexts(FEWER, text -> {
            String before = lasting(text);
            String after = lasting(ThaiText.normalise(text).text());
            if (!before.equals(after)) {
                assertThat(after).as("of %s", text).isEqualTo(before);
            }
        });
    }

    private static String lasting(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ThaiChars.isConsonant(c) || ThaiChars.isDigit(c) || ThaiChars.isLatin(c)) {
                kept.append(c);
            } else if (c == '\uFF15' || c == '\u0665') {
                kept.append('5');
            }
        }
        return kept.toString();
    }

    private static void forRandomTexts(int texts, Consumer<String> check) {
        SplittableRandom random = new SplittableRandom(SEED);
        char[] letters = new char[LONGEST];
        for (int i = 0; i < texts; i++) {
            int length = 1 + random.nextInt(LONGEST);
            for (int j = 0; j < length; j++) {
                letters[j] = LETTERS.charAt(random.nextInt(LETTERS.length()));
            }
            check.accept(new String(letters, 0, length));
        }
    }
}
