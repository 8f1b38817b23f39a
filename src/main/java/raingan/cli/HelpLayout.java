package raingan.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Lays help out in columns of a terminal, where a Thai vowel or tone mark above or below its letter takes none. Picocli
 * counts code units and would break lines early and inside words, so it writes lines of any length, which are broken here.
 */
final class HelpLayout {

    /** Longer than any text of the help. */
    private static final int UNBROKEN = 4000;

    /** Columns of a line that is easily read. */
    private static final int WIDEST = 100;

    private static final Pattern LINE = Pattern.compile(".+");

    /** What stands left of the text that goes on below itself: indent, names and the spaces after them. */
    private static final Pattern HANGING = Pattern.compile("(\\s*(?:\\S(?:.*?\\S)?\\s{2,})?)(\\S.*)");

    private HelpLayout() {}

    /** Makes the help of {@code commands} and all below fit the terminal. */
    static void applyTo(CommandLine commands) {
        commands.setUsageHelpWidth(UNBROKEN);
        Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(commands.getHelpSectionMap());
        sections.replaceAll((key, section) -> help -> broken(section.render(help), columns()));
        commands.setHelpSectionMap(sections);
    }

    private static int columns() {
        return Math.min(WIDEST, new UsageMessageSpec().autoWidth(true).width());
    }

    /** {@code text} with no line wider than {@code columns}, as far as its words allow. */
    static String broken(String text, int columns) {
        return LINE.matcher(text).replaceAll(line -> Matcher.quoteReplacement(brokenLine(line.group(), columns)));
    }

    private static String brokenLine(String line, int columns) {
        Matcher parts = HANGING.matcher(line);
        if (!parts.matches()) {
            return line;
        }
        String head = parts.group(1);
        // Picocli padded the names to a column by code units.
        String padded = head + " ".repeat(head.length() - width(head));
        return padded + hanging(parts.group(2), width(padded), columns);
    }

    private static String hanging(String text, int indent, int columns) {
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.forLanguageTag("th"));
        breaks.setText(text);
        StringBuilder result = new StringBuilder();
        int lineStart = 0;
        int last = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (next < text.length() && !parts(text.charAt(next - 1), text.charAt(next))) {
                continue;
            }
            if (indent + width(text.substring(lineStart, next).stripTrailing()) > columns && last > lineStart) {
                result.append(text.substring(lineStart, last).stripTrailing())
                        .append(System.lineSeparator())
                        .append(" ".repeat(indent));
                lineStart = last;
            }
            last = next;
        }
        return result.append(text.substring(lineStart)).toString();
    }

    /** Whether a line may end between the two: not inside a path, a pattern or an option. */
    private static boolean parts(char before, char after) {
        return Character.isWhitespace(before) || (isThai(before) && isThai(after));
    }

    private static boolean isThai(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.THAI;
    }

    /** Columns that {@code text} takes on a terminal. */
    static int width(String text) {
        return (int) text.codePoints().filter(HelpLayout::takesAColumn).count();
    }

    private static boolean takesAColumn(int letter) {
        int category = UCharacter.getType(letter);
        return category != ECharacterCategory.NON_SPACING_MARK && category != ECharacterCategory.FORMAT;
    }
}
