package raingan.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import raingan.geometry.Box;
import raingan.geometry.Ruling;

/** The glyphs of an upright page become words in correct Thai. */
final class TextLayer {

    private TextLayer() {}

    /** Words line by line, text that runs in other directions after the rest. */
    static List<LayerWord> words(PageContent page, List<Ruling> rulings) {
        Map<Integer, List<Glyph>> byTurn = new TreeMap<>();
        for (Glyph glyph : page.glyphs()) {
            byTurn.computeIfAbsent(glyph.turn(), t -> new ArrayList<>()).add(glyph);
        }
        List<LayerWord> words = new ArrayList<>();
        byTurn.forEach(
                (turn, glyphs) -> words.addAll(words(glyphs, new Frame(turn, page.width(), page.height()), rulings)));
        return words;
    }

    private static List<LayerWord> words(List<Glyph> glyphs, Frame frame, List<Ruling> rulings) {
        List<Glyph> turned = glyphs.stream().map(g -> g.in(frame)).toList();
        List<Box> walls = rulings.stream()
                .map(r -> frame.box(r.box()))
                .filter(b -> b.height() > b.width())
                .toList();
        List<Line> lines = LineBuilder.lines(turned);
        ColumnEdges columns = ColumnEdges.of(lines, WordSplitter.COLUMN_GAP);
        WordSplitter splitter = new WordSplitter(walls, columns, WordSplitter.spacesAreDrawn(turned));
        List<LayerWord> words = new ArrayList<>();
        for (Line line : lines) {
            words.addAll(splitter.words(line, frame.inverse()));
        }
        return words;
    }
}
