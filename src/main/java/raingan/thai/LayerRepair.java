package raingan.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * Restores what a font's wrong character map did to a text layer, by the words that come out: each function takes the
 * text of the fonts that show the defect, best a paragraph or a page at once, with its lines parted by line feeds.
 */
public final class LayerRepair {

    private static final Channel AM_LOST = new Exchange(ThaiChars.SARA_AA, ThaiChars.SARA_AM, ThaiChars.SARA_AA);
    private static final Channel AA_AM = new Exchange(ThaiChars.SARA_AM, ThaiChars.SARA_AA, ThaiChars.SARA_AA);

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
        StringBuilder out = new StringBuilder(text.length());
        List<Change> changes = new ArrayList<>();
        for (ThaiRuns.Run run : ThaiRuns.of(text)) {
            if (!run.thai()) {
                out.append(run.text());
                continue;
            }
            for (Decoder.Token token : Decoder.decode(Lexicons.standard(), channel, run.text())) {
                String before = run.text().substring(token.start(), token.end());
                if (!before.equals(token.text())) {
                    changes.add(new Change(rule, before, token.text(), run.start() + token.start()));
                }
                out.append(token.text());
            }
        }
        return changes.isEmpty() ? Audited.of(text) : new Audited(out.toString(), changes);
    }

    /** A font that draws two letters under one code: {@code seen} may mean {@code other}; unknown words get one of them. */
    private record Exchange(char seen, char other, char inNames) implements Channel {

        @Override
        public int budget() {
            return 1;
        }

        @Override
        public List<Edit> edits(String text, int at) {
            return text.charAt(at) == seen ? List.of(new Edit(1, String.valueOf(other), 0, 0)) : List.of();
        }

        @Override
        public String unknown(String cell) {
            return cell.replace(seen, inNames);
        }
    }
}
