package raingan.scan.line;

import java.util.List;
import java.util.Optional;
import raingan.geometry.Box;
import raingan.geometry.Grids;
import raingan.geometry.Ruling;
import raingan.geometry.WhitespaceBorders;
import raingan.scan.handwriting.PrintedInk;
import raingan.scan.image.Component;
import raingan.scan.paper.PreparedPage;
import raingan.scan.paper.ScanSettings;
import raingan.scan.rule.Rules;
import raingan.scan.rule.ShowThrough;

/**
 * What stands where on a prepared page: rules, and the lines of text in each cell and outside of tables.
 *
 * @param page the image
 * @param rulings in points
 * @param lines of text in reading order, cell by cell
 */
public record ScanLayout(PreparedPage page, List<Ruling> rulings, List<TextLine> lines) {

    /** Inches of a letter when a page has too few to measure: 16 point Thai type. */
    private static final double USUAL_LETTER = 0.085;

    /** Letters from which their height can be told on a page. */
    private static final int LETTERS_OF_PAGE = 10;

    /** Letters from which a cell has a height of its own. */
    private static final int LETTERS_OF_CELL = 14;

    /** Letter heights from which ink is no letter with its marks. */
    private static final int TALL = 3;

    public ScanLayout {
        rulings = List.copyOf(rulings);
        lines = List.copyOf(lines);
    }

    /** The layout of a page whose rulings are known, or are looked for in the image. */
    public static ScanLayout of(PreparedPage page, Optional<List<Ruling>> known, ScanSettings.Lines settings) {
        PrintedInk print = PrintedInk.of(page);
        Rules found = print.rules();
        List<Component> parts = print.parts();
        int measured = LetterHeight.of(parts, page.dpi(), LETTERS_OF_PAGE);
        int letter = measured == 0 ? (int) Math.round(USUAL_LETTER * page.dpi()) : measured;
        List<Box> letters = parts.stream()
                .filter(c -> c.height() > letter / 2 && c.height() < TALL * letter)
                .map(c -> c.area().box(page.dpi()))
                .toList();
        List<Ruling> own =
                known.orElseGet(() -> ShowThrough.without(found.rulings(), page.gray(), page.dpi(), letters));
        List<Ruling> rulings = WhitespaceBorders.complete(own, letters, List.of());
        List<InkRegion> regions = InkRegion.of(parts, Grids.of(rulings), page.dpi());
        MarkShapes shapes = new MarkShapes();
        lines(regions, letter, page.dpi(), settings, shapes);
        return new ScanLayout(page, rulings, lines(regions, letter, page.dpi(), settings, shapes));
    }

    /** Done twice for a page: the first time teaches the shapes of its marks. */
    private static List<TextLine> lines(
            List<InkRegion> regions, int letter, double dpi, ScanSettings.Lines settings, MarkShapes shapes) {
        return regions.stream()
                .flatMap(r -> {
                    int own = LetterHeight.of(r.parts(), dpi, LETTERS_OF_CELL);
                    int height = own == 0 ? letter : own;
                    double gap = r.cell() ? settings.cellGap() : settings.freeGap();
                    List<TextLine> found = TextLines.of(r.parts(), height, gap, shapes);
                    return (r.cell() ? found : ColumnGaps.cut(found, height)).stream();
                })
                .toList();
    }
}
