package raingan.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import raingan.geometry.Grids;
import raingan.geometry.Ruling;

/**
 * What stands where on a prepared page: rules, cells, and the lines of text in each and outside of them.
 *
 * @param page the image
 * @param rulings in points
 * @param regions where text stands, in reading order
 * @param letterHeight pixels of a letter without marks
 */
record Layout(PreparedPage page, List<Ruling> rulings, List<Region> regions, int letterHeight) {

    /** Inches of a letter when a page has too few to measure: 16 point Thai type. */
    private static final double USUAL_LETTER = 0.085;

    /** Letters from which their height can be told on a page. */
    private static final int LETTERS_OF_PAGE = 10;

    /** Letters from which a cell has a height of its own. */
    private static final int LETTERS_OF_CELL = 14;

    Layout {
        rulings = List.copyOf(rulings);
        regions = List.copyOf(regions);
    }

    /** The layout of a page whose rulings are known, or are looked for in the image. */
    static Layout of(PreparedPage page, Optional<List<Ruling>> known) {
        Rules found = ScanRulings.find(page.ruleInk(), page.dpi());
        List<Ruling> rulings = known.orElse(found.rulings());
        Bitmap text = RuleRemoval.remove(page.ink(), found);
        List<Component> parts = Components.of(text, new Area(0, 0, text.width(), text.height()));
        int measured = LetterHeight.of(parts, page.dpi(), LETTERS_OF_PAGE);
        int letter = measured == 0 ? (int) Math.round(USUAL_LETTER * page.dpi()) : measured;
        return new Layout(page, rulings, Region.of(parts, Grids.of(rulings), page.dpi()), letter);
    }

    /** The lines of a region. */
    List<TextLine> lines(Region region, ScanSettings.Lines settings) {
        int own = LetterHeight.of(region.parts(), page.dpi(), LETTERS_OF_CELL);
        double gap = region.cell() ? settings.cellGap() : settings.freeGap();
        return TextLines.of(region.parts(), own == 0 ? letterHeight : own, gap);
    }

    /** The lines of all regions. */
    List<TextLine> lines(ScanSettings.Lines settings) {
        List<TextLine> lines = new ArrayList<>();
        regions.forEach(r -> lines.addAll(lines(r, settings)));
        return lines;
    }
}
