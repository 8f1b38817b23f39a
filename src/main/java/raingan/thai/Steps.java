package raingan.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the text of a cell into the steps that its list labels number. */
public final class Steps {

    /**
     * Steps and what was put right in their labels.
     *
     * @param steps in order
     * @param changes labels that were repaired
     */
    public record Repaired(List<Step> steps, List<Change> changes) {
        public Repaired {
            steps = List.copyOf(steps);
            changes = List.copyOf(changes);
        }
    }

    private record Mark(int start, ListLabel label) {}

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Dashes in running text that must stand in one text before they are taken for bullets. */
    private static final int BULLETS_IN_TEXT = 2;

    private Steps() {}

    /**
     * Splits a text, with or without its line feeds, into steps. A label counts at the beginning of a line, and inside
     * running text where it goes on with the numbers before it. A text without labels has no steps.
     */
    public static List<Step> split(String text) {
        List<Mark> marks = marks(text);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
            ListLabel label = marks.get(i).label();
            String body = BLANKS.matcher(text.substring(Math.min(label.end(), end), end))
                    .replaceAll(" ")
                    .strip();
            steps.add(new Step(i + 1, label.label(), body));
        }
        return List.copyOf(steps);
    }

    /** Repairs ordinals that a reader misread, where those around them leave one possibility: 1 2 3 5 5 is 1 2 3 4 5. */
    public static Repaired repair(List<Step> steps) {
        List<Step> repaired = new ArrayList<>(steps);
        List<Change> changes = new ArrayList<>();
        List<Integer> numbered = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).label().matches("\\d{1,3}")) {
                numbered.add(i);
            }
        }
        List<String> labels = numbered.stream().map(i -> steps.get(i).label()).toList();
        List<String> mended = Ordinals.repair(labels);
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).equals(mended.get(i))) {
                Step step = steps.get(numbered.get(i));
                repaired.set(numbered.get(i), new Step(step.number(), mended.get(i), step.text()));
                changes.add(new Change(Ordinals.RULE, labels.get(i), mended.get(i), 0));
            }
        }
        return new Repaired(repaired, changes);
    }

    private static List<Mark> marks(String text) {
        boolean dashes = countsDashes(text);
        Outline outline = new Outline();
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (!mayStart(text, at)) {
                continue;
            }
            ListLabel label = ListLabel.parseAt(text, at).orElse(null);
            if (label != null && accepts(text, at, label, outline, dashes)) {
                marks.add(new Mark(at, label));
                at = Math.max(at, label.end() - 1);
            }
        }
        return marks;
    }

    private static boolean accepts(String text, int at, ListLabel label, Outline outline, boolean dashes) {
        boolean lineStart = atLineStart(text, at);
        if (label.kind() == ListLabel.Kind.CLAUSE && !lineStart && followsCount(text, at)) {
            return false;
        }
        if (label.kind() == ListLabel.Kind.BULLET) {
            return lineStart || !label.label().equals("-") || (dashes && isDashAfterPhrase(text, at));
        }
        boolean next = outline.continues(label.label());
        boolean accepted = next
                || (lineStart && label.kind() != ListLabel.Kind.CLAUSE)
                || text.substring(0, at).isBlank();
        if (accepted) {
            outline.enter(label.label());
        }
        return accepted;
    }

    /** After a number the word of a clause counts things: {@code เหลือ 4 ข้อ}. */
    private static boolean followsCount(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    }

    /** A label begins where no number, Latin word or point stands right before it. */
    private static boolean mayStart(String text, int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return Character.isWhitespace(before)
                || (ThaiChars.isDigit(c) && ThaiChars.isLetter(before))
                || (c == '(' && ThaiChars.isLetter(before));
    }

    private static boolean atLineStart(String text, int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n';
    }

    /** A dash after a space, and not in a range of numbers or abbreviated months. */
    static boolean isDashAfterPhrase(String text, int at) {
        if (at < 2 || text.charAt(at - 1) != ' ') {
            return false;
        }
        char before = text.charAt(at - 2);
        return !ThaiChars.isDigit(before) && before != '.';
    }

    /** Whether the dashes of a text are bullets: it begins with one, or there are several. */
    static boolean countsDashes(String text) {
        if (ListLabel.parse(text).map(ListLabel::label).orElse("").equals("-")) {
            return true;
        }
        int count = 0;
        for (int at = text.indexOf(" -"); at >= 0; at = text.indexOf(" -", at + 1)) {
            count += isDashAfterPhrase(text, at + 1) && ListLabel.bulletEnd(text, at + 1) > at + 1 ? 1 : 0;
        }
        return count >= BULLETS_IN_TEXT;
    }
}
