package raingan.thai.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import raingan.thai.Audited;
import raingan.thai.Change;
import raingan.thai.ListLabel;
import raingan.thai.Patch;
import raingan.thai.Spaces;
import raingan.thai.ThaiChars;
import raingan.thai.ThaiText;

/** Makes running text of the lines of one cell or paragraph as they stand on paper. */
public final class LineJoiner {

    private static final String RULE = "line-joined";
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final String NO_SPACE_BEFORE = ")]},.;:!?%/ๆฯ”’\"";
    private static final String NO_SPACE_AFTER = "([{/“‘\"-";

    /** Where a year stands: behind a slash, a month, or words for a year. */
    private static final Pattern YEAR_BEGINS = Pattern.compile(
            "(?:/|พ\\.?\\s?ศ\\.?\\s*|ปี\\s*|ประมาณ\\s*|[คยพ]\\.\\s*|(?:คม|ยน|พันธ์)\\s*)([2๒](?:[5๕][0-9๐-๙]?)?)$");

    private static final Pattern DIGITS = Pattern.compile("[0-9๐-๙]+");
    private static final int YEAR_DIGITS = 4;

    private LineJoiner() {}

    /**
     * Joins lines. Thai text goes on without a space, since a line may end inside a word and Thai parts no words; a
     * space stands before a list label, between Latin words and where a number meets a word.
     */
    public static Audited join(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        List<Change> changes = new ArrayList<>();
        for (String line : lines) {
            String next = line.strip();
            if (next.isEmpty()) {
                continue;
            }
            if (joined.length() > 0) {
                String between = between(joined, next);
                changes.add(new Change(RULE, "\n", between, joined.length()));
                joined.append(between);
            }
            joined.append(next);
        }
        Audited canonical = new Audited(joined.toString(), changes).then(ThaiText::normalise);
        return Spaces.tidy(canonical).then(LineJoiner::single);
    }

    private static String between(CharSequence before, String next) {
        char last = before.charAt(before.length() - 1);
        char first = next.charAt(0);
        if (breaksYear(before, next)) {
            return "";
        }
        if (ListLabel.parse(next).isPresent()) {
            return " ";
        }
        if (NO_SPACE_BEFORE.indexOf(first) >= 0 || NO_SPACE_AFTER.indexOf(last) >= 0) {
            return "";
        }
        boolean thai = ThaiChars.isLetter(last) && ThaiChars.isLetter(first);
        return thai ? "" : " ";
    }

    /** Whether a narrow column breaks a year: its digits on both lines are four. */
    private static boolean breaksYear(CharSequence before, String next) {
        if (!ThaiChars.isDigit(before.charAt(before.length() - 1)) || !ThaiChars.isDigit(next.charAt(0))) {
            return false;
        }
        Matcher begins = YEAR_BEGINS.matcher(before);
        Matcher ends = DIGITS.matcher(next);
        return ends.lookingAt()
                && begins.find()
                && begins.group(1).length() + ends.group().length() == YEAR_DIGITS;
    }

    /** One space where there were several. */
    private static Audited single(String text) {
        Patch patch = new Patch(text, "repeated-space");
        for (Matcher m = SPACES.matcher(text); m.find(); ) {
            patch.replace(m.start(), m.end(), " ");
        }
        return patch.result();
    }
}
