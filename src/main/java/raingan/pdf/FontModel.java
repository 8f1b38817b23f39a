package raingan.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** What one font of a document draws for each code; keeps facts, not the font program. */
final class FontModel {

    /** Scale of normalised glyph paths. */
    private static final double UNITS_PER_EM = 1000;

    private final int id;
    private final String name;
    private final boolean mapped;
    private final Map<Integer, GlyphShape> shapes = new HashMap<>();
    private final Map<Integer, CodeText> texts = new HashMap<>();

    FontModel(int id, String name, boolean mapped) {
        this.id = id;
        this.name = name;
        this.mapped = mapped;
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

    CodeText text(PDFont font, int code) {
        return texts.computeIfAbsent(code, c -> CodeReader.read(font, c, shape(font, c)));
    }

    GlyphShape shape(PDFont font, int code) {
        GlyphShape known = shapes.get(code);
        if (known == null) {
            known = outline(font, code);
            shapes.put(code, known);
        }
        return known;
    }

    private static GlyphShape outline(PDFont font, int code) {
        if (!font.isEmbedded() || !(font instanceof PDVectorFont outlines)) {
            return GlyphShape.UNKNOWN;
        }
        try {
            return GlyphShape.of(outlines.getNormalizedPath(code), UNITS_PER_EM);
        } catch (IOException | RuntimeException e) {
            return GlyphShape.UNKNOWN;
        }
    }
}
