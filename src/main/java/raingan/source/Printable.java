package raingan.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** Shows characters that a screen would obey instead of showing: control characters, and those that turn the direction. */
public final class Printable {

    /** Cc, line and paragraph separators, and the bidirectional controls of Unicode (UAX 9). */
    private static final String OBEYED =
            "\\p{Cc}\\x{2028}\\x{2029}\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}";

    private static final Pattern IN_NAMES = Pattern.compile("[" + OBEYED + "]");
    private static final Pattern IN_LINES = Pattern.compile("[" + OBEYED + "&&[^\\n\\r\\t]]");

    private Printable() {}

    /** One line: also line ends become {@code \\u000a}. */
    public static String name(String name) {
        return shown(IN_NAMES, name);
    }

    /** Text of several lines. */
    public static String lines(String text) {
        return shown(IN_LINES, text);
    }

    private static String shown(Pattern obeyed, String text) {
        return obeyed.matcher(text)
                .replaceAll(m ->
                        String.format(Locale.ROOT, "\\\\u%04x", (int) m.group().charAt(0)));
    }
}
