package raingan.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Weighs what a document says a code stands for against what its font shows: the character map inside the font program,
 * and the outline. A document's own map (ToUnicode) of Thai fonts is often wrong; the font maker's is not.
 */
final class CodeReader {

    /** Named changes, as they stand in the audit. */
    static final String BY_FONT_PROGRAM = "font-program-map";

    static final String AA_BY_OUTLINE = "sara-aa-by-outline";
    static final String AM_BY_OUTLINE = "sara-am-by-outline";

    private static final String AA = "\u0E32";
    private static final String AM = "\u0E33";

    /** Curves of า without and of ำ with its ring, which has an outer and an inner one. */
    private static final int CONTOURS_OF_AA = 1;

    private static final int CONTOURS_OF_AM = 3;

    private CodeReader() {}

    static CodeText read(PDFont font, int code, GlyphShape shape) {
        String raw = declared(font, code);
        CodeText text = CodeText.sound(raw);
        int own = ownCharacter(font, code);
        if ((Signs.isThai(own) || Signs.isPrivate(own)) && contradicts(raw, own, shape)) {
            text = text.repaired(Character.toString(own), BY_FONT_PROGRAM);
        }
        return byOutline(text, shape);
    }

    /** The one Thai character that the document or the font program names for a code; empty when neither does. */
    static String named(PDFont font, int code) {
        String declared = declared(font, code);
        if (declared.isBlank()) {
            int own = ownCharacter(font, code);
            return own == 0 ? "" : Character.toString(own);
        }
        return declared;
    }

    private static String declared(PDFont font, int code) {
        String text = font.toUnicode(code);
        return text == null || text.equals("\0") ? "" : text;
    }

    /** A map inside the font speaks where the document is silent, calls ink a space, or names another Thai letter. */
    private static boolean contradicts(String raw, int own, GlyphShape shape) {
        if (raw.isEmpty() || raw.equals(Signs.UNREADABLE)) {
            return true;
        }
        if (raw.codePointCount(0, raw.length()) != 1) {
            return false;
        }
        int c = raw.codePointAt(0);
        return (raw.isBlank() && shape.hasInk()) || (Signs.isThai(c) && Signs.isThai(own) && c != own);
    }

    private static CodeText byOutline(CodeText text, GlyphShape shape) {
        if (text.text().equals(AM) && shape.contours() == CONTOURS_OF_AA) {
            return text.repaired(AA, AA_BY_OUTLINE);
        }
        if (text.text().equals(AA) && shape.contours() == CONTOURS_OF_AM && shape.left() < 0) {
            return text.repaired(AM, AM_BY_OUTLINE);
        }
        return text;
    }

    /** The character the font program gives the glyph of {@code code}; 0 when it gives none. */
    private static int ownCharacter(PDFont font, int code) {
        if (!(font instanceof PDType0Font composite)
                || !(composite.getDescendantFont() instanceof PDCIDFontType2 trueType)
                || !font.isEmbedded()) {
            return 0;
        }
        try {
            TrueTypeFont program = trueType.getTrueTypeFont();
            CmapLookup map = program == null ? null : program.getUnicodeCmapLookup(false);
            List<Integer> characters = map == null ? null : map.getCharCodes(trueType.codeToGID(code));
            return characters == null || characters.isEmpty() ? 0 : characters.get(0);
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
