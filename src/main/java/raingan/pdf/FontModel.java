package raingan.pdf;

import java.awt.Shape;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/** What one font of a document draws for each code; keeps facts, not the font program. */
final class FontModel {

    private final int id;
    private final String name;
    private final boolean mapped;
    private final boolean embedded;
    private final Map<Integer, GlyphShape> shapes = new HashMap<>();
    private final Map<Integer, CodeText> texts = new HashMap<>();
    private @Nullable OutlineTwins twins;

    FontModel(int id, String name, boolean mapped, boolean embedded) {
        this.id = id;
        this.name = name;
        this.mapped = mapped;
        this.embedded = embedded;
    }

    /** Tells the fonts of one document apart. */
    int id() {
        return id;
    }

    /** The name as the document gives it, with its subset tag. */
    String name() {
        return name;
    }

    /** Whether the document brings a map to Unicode for it. */
    boolean mapped() {
        return mapped;
    }

    /** Whether the document brings its outlines. */
    boolean embedded() {
        return embedded;
    }

    CodeText text(PDFont font, int code) {
        CodeText known = texts.get(code);
        if (known == null) {
            known = CodeReader.read(font, code, shape(font, code));
            if (known.text().isBlank() && shape(font, code).hasInk()) {
                known = byTwin(font, code, known);
            }
            known = SymbolFonts.named(name, known);
            texts.put(code, known);
        }
        return known;
    }

    private CodeText byTwin(PDFont font, int code, CodeText nameless) {
        try {
            if (twins == null) {
                twins = OutlineTwins.of(font);
            }
            Shape outline = ((PDVectorFont) font).getNormalizedPath(code);
            String name = twins.name(outline);
            return name.isEmpty() ? nameless : nameless.repaired(name, OutlineTwins.RULE);
        } catch (IOException | RuntimeException e) {
            return nameless;
        }
    }

    GlyphShape shape(PDFont font, int code) {
        GlyphShape known = shapes.get(code);
        if (known == null) {
            known = outline(font, code);
            shapes.put(code, known);
        }
        return known;
    }

    /** 1000 but for Type 1 and CFF fonts that say otherwise, as those made of OpenType fonts do. */
    private static double unitsPerEm(PDFont font) {
        double scale = Math.abs(font.getFontMatrix().getScaleX());
        return scale > 0 ? 1 / scale : 1000;
    }

    private static GlyphShape outline(PDFont font, int code) {
        if (!font.isEmbedded() || !(font instanceof PDVectorFont outlines)) {
            return GlyphShape.UNKNOWN;
        }
        try {
            return GlyphShape.of(outlines.getNormalizedPath(code), unitsPerEm(font));
        } catch (IOException | RuntimeException e) {
            return GlyphShape.UNKNOWN;
        }
    }
}
