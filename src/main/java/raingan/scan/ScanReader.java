package raingan.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import raingan.geometry.Box;
import raingan.geometry.Grid;
import raingan.geometry.Grids;
import raingan.page.Page;
import raingan.page.PageRef;
import raingan.page.Reading;
import raingan.page.Word;

/** Reads page images: prepares them, finds their rules, and reads cell by cell, then what stands outside of tables. */
public final class ScanReader {

    /** Inches of a letter when a page has too few to measure: 16 point Thai type. */
    private static final double USUAL_LETTER = 0.085;

    /** Letters from which their height can be told on a page. */
    private static final int LETTERS_OF_PAGE = 10;

    /** Letters from which a cell has a height of its own. */
    private static final int LETTERS_OF_CELL = 14;

    private final OcrEngine engine;
    private final ScanSettings settings;

    private ScanReader(OcrEngine engine, ScanSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /**
     * Reads a page that is one image.
     *
     * @param dpi pixels of the image for an inch of paper
     * @throws OcrException when the engine fails
     */
    public static Page read(BufferedImage image, double dpi, PageRef ref, OcrEngine engine, ScanSettings settings) {
        PreparedPage prepared = PagePreparation.prepare(image, dpi, settings.background());
        return new ScanReader(engine, settings).read(prepared, ref);
    }

    private Page read(PreparedPage page, PageRef ref) {
        Rules rules = ScanRulings.find(page.ruleInk(), page.dpi());
        Bitmap text = RuleRemoval.remove(page.ink(), rules);
        List<Grid> grids = Grids.of(rules.rulings());
        Area all = new Area(0, 0, text.width(), text.height());
        List<Component> parts = Components.of(text, all);
        int measured = LetterHeight.of(parts, page.dpi(), LETTERS_OF_PAGE);
        int letter = measured == 0 ? (int) Math.round(USUAL_LETTER * page.dpi()) : measured;
        List<Word> words = new ArrayList<>();
        for (Region region : Region.of(parts, grids, page.dpi())) {
            words.addAll(words(page, region, letter));
        }
        Box box = all.box(page.dpi());
        String detail =
                String.format(Locale.ROOT, "%s; %.0f dpi, skew %.2f", engine.version(), page.dpi(), page.skew());
        return new Page(
                ref,
                box.width(),
                box.height(),
                page.rotation(),
                words,
                rules.rulings(),
                words.isEmpty() ? List.of() : List.of(new Reading(box, Word.Reader.OCR, "image-page", detail)));
    }

    private List<Word> words(PreparedPage page, Region region, int letterOfPage) {
        int own = LetterHeight.of(region.parts(), page.dpi(), LETTERS_OF_CELL);
        int letter = own == 0 ? letterOfPage : own;
        double gap =
                region.cell() ? settings.lines().cellGap() : settings.lines().freeGap();
        List<Word> words = new ArrayList<>();
        for (TextLine line : TextLines.of(region.parts(), letter, gap)) {
            LineImage image = LineImage.of(page.gray(), line);
            for (OcrWord word : engine.read(image.image(), OcrEngine.Layout.LINE)) {
                words.add(Word.ofOcr(word.text(), image.area(word).box(page.dpi()), word.confidence(), word.spaced()));
            }
        }
        return words;
    }
}
