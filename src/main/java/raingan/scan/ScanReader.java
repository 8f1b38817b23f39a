package raingan.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Page;
import raingan.page.PageRef;
import raingan.page.Reading;
import raingan.page.Word;

/** Reads page images: prepares them, finds their rules, and reads cell by cell, then what stands outside of tables. */
public final class ScanReader {

    /** Lines that are read both ways up when the page does not show how it stands. */
    private static final int TRIALS = 4;

    private final OcrEngine engine;
    private final ScanSettings settings;

    private ScanReader(OcrEngine engine, ScanSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /**
     * Reads a page that is one scanned image: it may be turned, skewed and unevenly lit.
     *
     * @param dpi pixels of the image for an inch of paper
     * @throws OcrException when the engine fails
     */
    public static Page read(BufferedImage image, double dpi, PageRef ref, OcrEngine engine, ScanSettings settings) {
        return read(image, dpi, ref, engine, settings, Optional.empty());
    }

    /**
     * Reads a page image.
     *
     * @param dpi pixels of the image for an inch of paper
     * @param known the rulings in points when the image was drawn from a file that names them: it is then taken to be
     *     upright and level
     * @throws OcrException when the engine fails
     */
    public static Page read(
            BufferedImage image,
            double dpi,
            PageRef ref,
            OcrEngine engine,
            ScanSettings settings,
            Optional<List<Ruling>> known) {
        ScanReader reader = new ScanReader(engine, settings);
        return reader.page(reader.layout(image, dpi, known), ref, known.isPresent());
    }

    private Layout layout(BufferedImage image, double dpi, Optional<List<Ruling>> known) {
        if (known.isPresent()) {
            return Layout.of(PagePreparation.drawn(image, dpi, settings.background()), known, settings.lines());
        }
        Layout layout =
                Layout.of(PagePreparation.prepare(image, dpi, settings.background()), known, settings.lines());
        List<TextLine> lines = layout.lines();
        Orientation.Verdict verdict = Orientation.verdict(lines);
        boolean turned = verdict == Orientation.Verdict.UNCLEAR
                ? readsBetterTurned(layout.page().gray(), lines)
                : verdict == Orientation.Verdict.UPSIDE_DOWN;
        return turned
                ? Layout.of(
                        PagePreparation.upsideDown(layout.page(), settings.background()), known, settings.lines())
                : layout;
    }

    private boolean readsBetterTurned(GrayImage page, List<TextLine> lines) {
        double upright = 0;
        double turned = 0;
        List<TextLine> longest = lines.stream()
                .sorted(Comparator.comparingInt((TextLine l) -> -l.area().width()))
                .limit(TRIALS)
                .toList();
        for (TextLine line : longest) {
            GrayImage image = LineImage.of(page, line).image();
            upright += sureness(image);
            turned += sureness(image.turned());
        }
        return turned > upright;
    }

    /** Confidence times length: nonsense is short or doubtful. */
    private double sureness(GrayImage line) {
        return engine.read(line, OcrEngine.Layout.LINE).stream()
                .mapToDouble(w -> w.confidence() * w.text().length())
                .sum();
    }

    private Page page(Layout layout, PageRef ref, boolean drawn) {
        PreparedPage page = layout.page();
        List<Word> words = new ArrayList<>();
        for (TextLine line : layout.lines()) {
            words.addAll(words(page, line));
        }
        Box box = new Area(0, 0, page.gray().width(), page.gray().height()).box(page.dpi());
        String detail = String.format(
                Locale.ROOT,
                "%s; %.0f dpi, turned %d, skew %.2f",
                engine.version(),
                page.dpi(),
                page.rotation(),
                page.skew());
        Reading reading = new Reading(box, Word.Reader.OCR, drawn ? "drawn-page" : "image-page", detail);
        return new Page(
                ref,
                box.width(),
                box.height(),
                page.rotation(),
                words,
                layout.rulings(),
                words.isEmpty() ? List.of() : List.of(reading));
    }

    private List<Word> words(PreparedPage page, TextLine line) {
        LineImage image = LineImage.of(page.gray(), line);
        return engine.read(image.image(), OcrEngine.Layout.LINE).stream()
                .map(w -> Word.ofOcr(w.text(), image.area(w).box(page.dpi()), w.confidence(), w.spaced()))
                .toList();
    }
}
