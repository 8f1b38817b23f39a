package raingan.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * Restores what a font's wrong character map did to a text layer, by the words that come out: each function takes the
 * text of the fonts that show the defect, best a paragraph or a page at once, with its lines parted by line feeds.
 */
public final class LayerRepair {

    /** Nats for ำ and า exchanged in a text of which it is not known which way. */
    private static final float EITHER_WAY = 2f;

    /** Nats by which า is likelier than ำ where rare words leave it open; it is about ten times as frequent. */
    private static final float RARER = 1f;

    private static final Channel AM_LOST = new Exchange(ThaiChars.SARA_AA, ThaiChars.SARA_AM, RARER);
    private static final Channel AA_AM = new Exchange(ThaiChars.SARA_AM, ThaiChars.SARA_AA, -RARER);

    private static final Channel EITHER = new Channel() {
        @Override
        public int budget() {
            return 1;
        }

        @Override
        public List<Edit> exchanges(String text, int at) {
            char c = text.charAt(at);
            if (c == ThaiChars.SARA_AA || c == ThaiChars.SARA_AM) {
                char other = c == ThaiChars.SARA_AA ? ThaiChars.SARA_AM : ThaiChars.SARA_AA;
                return List.of(new Edit(1, String.valueOf(other), EITHER_WAY, 0));
            }
            return List.of();
        }
    };

    private LayerRepair() {}

    /**
     * Restores ำ where the layer has า, a space and า, or a space alone before า: {@code ดาเนินการ} and
     * {@code ด าเนินการ} become {@code ดำเนินการ}.
     */
    public static Audited amLost(String text) {
        return Audited.of(text).then(LayerRepair::spaceBeforeAa).then(t -> decode(t, AM_LOST, "sara-am-restored"));
    }

    /** Restores า where the layer has ำ for each า. */
    public static Audited aaAm(String text) {
        return decode(text, AA_AM, "sara-aa-restored");
    }

    /** Puts ำ and า right in a text whose fonts show both defects, where nothing tells which letters have which. */
    public static Audited amAndAa(String text) {
        return Audited.of(text).then(LayerRepair::spaceBeforeAa).then(t -> decode(t, EITHER, "sara-am-restored"));
    }

    /**
     * Restores marks that the layer has dropped (and ำ with them), by the words that agree in everything else. Where OCR
     * is at hand its reading is better; this serves to check it, and to read short stretches.
     */
    public static Audited marksLost(String text) {
        return decode(text, LostMarks.CHANNEL, "marks-restored");
    }

    /** Takes out the spaces that only place glyphs: {@code เปิ ด}, {@code ประจำปี งบ}, {@code ถิ ่น}. */
    public static Audited positionedSpaces(String text) {
        return Spaces.tidy(ThaiText.normalise(text));
    }

    /** No word begins with า: a space before it is the gap where the ring of ำ stood. */
    private static Audited spaceBeforeAa(String text) {
        StringBuilder out = new StringBuilder(text.length());
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            boolean gap = end > i && end < text.length() && text.charAt(end) == ThaiChars.SARA_AA && carries(out);
            if (gap) {
                changes.add(new Change(
                        "sara-am-restored", text.substring(i, end + 1), String.valueOf(ThaiChars.SARA_AM), i));
                out.append(ThaiChars.SARA_AM);
                i = end;
            } else {
                out.append(text.charAt(i));
            }
        }
        return changes.isEmpty() ? Audited.of(text) : new Audited(out.toString(), changes);
    }

    private static boolean carries(CharSequence before) {
        char c = before.length() == 0 ? 0 : before.charAt(before.length() - 1);
        return ThaiChars.isConsonant(c) || ThaiChars.isTone(c);
    }

    private static Audited decode(String text, Channel channel, String rule) {
        Patch patch = new Patch(text, rule);
        for (ThaiRuns.Run run : ThaiRuns.of(text)) {
            if (run.thai()) {
                for (Decoder.Token token : Decoder.decode(Lexicons.standard(), channel, run.text())) {
                    patch.replace(run.start() + token.start(), run.start() + token.end(), token.text());
                }
            }
        }
        return patch.result();
    }

    /** A font that draws two letters under one code: {@code seen} may mean {@code other}; unknown words get า. */
    private record Exchange(char seen, char other, float cost) implements Channel {

        @Override
        public int budget() {
            return 1;
        }

        @Override
        public List<Edit> exchanges(String text, int at) {
            return text.charAt(at) == seen ? List.of(new Edit(1, String.valueOf(other), cost, 0)) : List.of();
        }

        @Override
        public String unknown(String cell) {
            return seen == ThaiChars.SARA_AM ? cell.replace(seen, other) : cell;
        }
    }
}
