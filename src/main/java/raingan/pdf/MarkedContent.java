package raingan.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Gives the glyphs of marked content the text that its author says they stand for (ISO 32000-1, 14.9.4), and drops those of
 * layers that are switched off.
 */
final class MarkedContent {

    private final List<Glyph> glyphs;
    private final Deque<Span> open = new ArrayDeque<>();

    /** Content that is still open: the index of its first glyph, its replacement text, and whether nobody sees it. */
    private record Span(int start, String text, boolean hidden) {}

    /**
     * Nothing marked yet.
     *
     * @param glyphs those of the page, to which its reader adds
     */
    MarkedContent(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    void begin(@Nullable COSDictionary properties, boolean hidden) {
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Span(glyphs.size(), text == null ? "" : text, hidden));
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Span span = open.pop();
        if (span.hidden() && span.start() < glyphs.size()) {
            glyphs.subList(span.start(), glyphs.size()).clear();
        } else if (!span.text().isEmpty() && span.start() < glyphs.size()) {
            List<Glyph> own = glyphs.subList(span.start(), glyphs.size());
            List<Glyph> spread = ActualText.spread(span.text(), List.copyOf(own));
            own.clear();
            glyphs.addAll(spread);
        }
    }
}
