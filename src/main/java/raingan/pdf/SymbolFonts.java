package raingan.pdf;

import java.util.Locale;
import java.util.Map;

/**
 * Ticks, boxes and bullets of the symbol fonts that office programs insert (Wingdings, Wingdings 2, Symbol), by their
 * codes, which documents pass on as Latin letters or as U+F000 + code.
 */
final class SymbolFonts {

    static final String RULE = "symbol-font";

    private static final int SYMBOL_AREA = 0xF000;

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0xFC, "✓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xA8, "□"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x72, "□"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x76, "❖"),
            Map.entry(0xA7, "▪"),
            Map.entry(0x9F, "•"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xF0, "⇨"));

    private static final Map<Integer, String> WINGDINGS_2 = Map.of(
            0x50, "✓", 0x4F, "✗", 0x51, "☒", 0x52, "☑", 0x53, "☒", 0x54, "☒", 0xA3, "□", 0x2A, "□", 0x97, "●", 0x98,
            "●");

    private static final Map<Integer, String> SYMBOL = Map.of(0xB7, "•", 0xA8, "♦", 0xAE, "→");

    private SymbolFonts() {}

    /** The reading of a code of the font called {@code name}, given what the document says of it. */
    static CodeText named(String name, CodeText text) {
        String raw = text.text();
        if (raw.codePointCount(0, raw.length()) != 1) {
            return text;
        }
        int c = raw.codePointAt(0);
        int code = c >= SYMBOL_AREA && c <= SYMBOL_AREA + 0xFF ? c - SYMBOL_AREA : c;
        String symbol = table(name).get(code);
        return symbol == null ? text : text.repaired(symbol, RULE);
    }

    private static Map<Integer, String> table(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace(" ", "");
        if (lower.contains("wingdings2")) {
            return WINGDINGS_2;
        }
        if (lower.contains("wingdings")) {
            return WINGDINGS;
        }
        return lower.endsWith("symbol") || lower.endsWith("symbolmt") ? SYMBOL : Map.of();
    }
}
