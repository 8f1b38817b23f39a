package raingan.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Gives the glyphs of marked content the text that its author says they stand for (ISO 32000-1, 14.9.4). */
final class MarkedContent {

    private final List<Glyph> glyphs;
    private final Deque<Span> open = new ArrayDeque<>();

    /** Content that is still open: the index of its first glyph, and its replacement text. */
    private record Span(int start, String text) {}

    /**
     * Nothing marked yet.
     *
     * @param glyphs those of the page, to which its reader adds
     */
    MarkedContent(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    void begin(@Nullable COSDictionary properties) {
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Span(glyphs.size(), text == null ? "" : text));
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Span span = open.pop();
        if (!span.text().isEmpty() && span.start() < glyphs.size()) {
            List<Glyph> own = glyphs.subList(span.start(), glyphs.size());
            List<Glyph> spread = ActualText.spread(span.text(), List.copyOf(own));
            own.clear();
            glyphs.addAll(spread);
        }
    }
}
