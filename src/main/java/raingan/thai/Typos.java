package raingan.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What typists and readers do to Thai words, and how unlikely each slip is. A tone mark or another mark lost is the
 * commonest of all; then marks for look-alike marks, then letters for letters of like shape or sound.
 */
final class Typos {

    /** Nats of a lost mark: one in about eight hundred. */
    private static final float LOST_MARK = 6.7f;

    private static final float LIKE_MARK = 7.5f;
    private static final float LIKE_LETTER = 8.5f;
    private static final float EXTRA_MARK = 8.5f;

    private static final String LOSABLE = "่้๊๋็ิีึืุู์ั";
    private static final String EXTRA = "่้๊๋็ิ์ุ";

    private static final Map<Character, String> LIKE_MARKS = Map.ofEntries(
            Map.entry('า', "ำ"),
            Map.entry('ิ', "ีึื"),
            Map.entry('ี', "ิึื"),
            Map.entry('ึ', "ืีิ"),
            Map.entry('ื', "ึีิ"),
            Map.entry('่', "้"),
            Map.entry('้', "่"),
            Map.entry('ุ', "ู"),
            Map.entry('ู', "ุ"),
            Map.entry('ั', "้็"),
            Map.entry('็', "ั้"),
            Map.entry('ฺ', "ุ"));

    private static final Map<Character, String> LIKE_LETTERS = Map.ofEntries(
            Map.entry('ฎ', "ฏ"),
            Map.entry('ฏ', "ฎ"),
            Map.entry('ไ', "ใ"),
            Map.entry('ใ', "ไ"),
            Map.entry('ต', "ค"),
            Map.entry('ค', "ต"),
            Map.entry('ศ', "ส"),
            Map.entry('ส', "ศ"),
            Map.entry('ด', "ต"),
            Map.entry('ผ', "ฝ"),
            Map.entry('ฝ', "ผ"),
            Map.entry('พ', "ฟ"),
            Map.entry('ฟ', "พ"),
            Map.entry('น', "ณม"),
            Map.entry('ณ', "น"),
            Map.entry('ม', "น"),
            Map.entry('บ', "ป"),
            Map.entry('ป', "บ"),
            Map.entry('ถ', "ก"),
            Map.entry('ภ', "ถ"));

    static final Channel CHANNEL = new Channel() {
        @Override
        public int budget() {
            return 1;
        }

        @Override
        public List<Edit> edits(String text, int at) {
            return Typos.edits(text, at);
        }
    };

    private Typos() {}

    private static List<Channel.Edit> edits(String text, int at) {
        List<Channel.Edit> edits = new ArrayList<>();
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (ThaiChars.isConsonant(before) || ThaiChars.isVowelMark(before)) {
            for (int i = 0; i < LOSABLE.length(); i++) {
                edits.add(new Channel.Edit(0, LOSABLE.substring(i, i + 1), LOST_MARK, 1));
            }
        }
        exchanges(edits, LIKE_MARKS.get(c), LIKE_MARK);
        exchanges(edits, LIKE_LETTERS.get(c), LIKE_LETTER);
        if (EXTRA.indexOf(c) >= 0) {
            edits.add(new Channel.Edit(1, "", EXTRA_MARK, 1));
        }
        return edits;
    }

    private static void exchanges(
            List<Channel.Edit> edits, @org.jspecify.annotations.Nullable String others, float cost) {
        if (others != null) {
            for (int i = 0; i < others.length(); i++) {
                edits.add(new Channel.Edit(1, others.substring(i, i + 1), cost, 1));
            }
        }
    }
}
