package raingan.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.thai.Audited;
import raingan.thai.Change;
import raingan.thai.ThaiText;

/**
 * A word of the text layer and the font that says most of it.
 *
 * @param word as read and repaired
 * @param font id of the font
 */
record LayerWord(Word word, int font) {

    /** Stands in for a nameless sign that stands alone. */
    private static final String BULLET = "•";

    /** Whether a sign inside it could not be named. */
    boolean isUnreadable() {
        return word.text().contains(Signs.UNREADABLE);
    }

    /** Puts a word together from its clusters; {@code box} is where it stands on the page. */
    static LayerWord of(List<Cluster> clusters, Box box, boolean spaced) {
        StringBuilder raw = new StringBuilder();
        StringBuilder text = new StringBuilder();
        List<Change> changes = new ArrayList<>();
        Map<Integer, Integer> fonts = new HashMap<>();
        for (Cluster cluster : clusters) {
            for (Glyph glyph : cluster.glyphs()) {
                CodeText reading = glyph.reading();
                if (reading.rule() != null) {
                    changes.add(new Change(reading.rule(), reading.raw(), reading.text(), raw.length()));
                }
                raw.append(reading.printed());
                text.append(Signs.isUnreadable(glyph) ? Signs.UNREADABLE : reading.text());
                fonts.merge(glyph.font().id(), 1, Integer::sum);
            }
        }
        if (text.toString().equals(Signs.UNREADABLE)) {
            changes.add(new Change("nameless-bullet", raw.toString(), BULLET, 0));
            text = new StringBuilder(BULLET);
        }
        Audited normal = new Audited(text.toString(), changes).then(ThaiText::normalise);
        String said = normal.text().isBlank() ? Signs.UNREADABLE : normal.text();
        Word word = new Word(said, raw.toString(), box, 1, Word.Reader.LAYER, spaced, normal.changes());
        return new LayerWord(word, mostUsed(fonts));
    }

    private static int mostUsed(Map<Integer, Integer> fonts) {
        return fonts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
