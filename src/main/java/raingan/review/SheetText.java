package raingan.review;

import java.util.regex.Pattern;

/**
 * Cell texts as they may stand in a CSV that people open in a spreadsheet: no bare dash, no list bullet that begins
 * with a dash, and nothing that a spreadsheet would take for a formula.
 */
public final class SheetText {

    private static final String BULLET = "• ";
    /** Dashes and bullets of any shape that open a line, followed by white space. */
    private static final Pattern BULLETS =
            Pattern.compile("(?m)^[ \\t]*[-‐‑‒–—―−•●∙▪■□◦○◆◇➢➤✓*·\\uF0B7\\uF0A7][ \\t\\u00A0]+");

    private static final Pattern ONLY_DASH = Pattern.compile("[\\s\\u00A0]*[-‐‑‒–—―−][\\s\\u00A0]*");
    /** Characters by which a spreadsheet knows a formula (OWASP, CSV Injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SheetText() {}

    /** Prose: a lone dash is empty, list bullets are {@code • }. */
    public static String prose(String text) {
        if (ONLY_DASH.matcher(text).matches()) {
            return "";
        }
        return BULLETS.matcher(text).replaceAll(BULLET);
    }

    /** A cell that no spreadsheet takes for a formula; a text that already begins so gets one more apostrophe. */
    public static String guard(String cell) {
        return needsGuard(cell) ? "'" + cell : cell;
    }

    /** What {@link #guard} was given. */
    public static String unguard(String cell) {
        return cell.startsWith("'") && needsGuard(cell) ? cell.substring(1) : cell;
    }

    /** Apostrophes before a dangerous character count as part of it, so that {@code unguard} is exact. */
    private static boolean needsGuard(String cell) {
        int i = 0;
        while (i < cell.length() && cell.charAt(i) == '\'') {
            i++;
        }
        return i < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(i)) >= 0;
    }
}
