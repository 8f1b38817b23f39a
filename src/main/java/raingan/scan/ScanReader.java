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
import raingan.scan.image.Area;
import raingan.scan.image.GrayImage;
import raingan.scan.image.OcrException;
import raingan.scan.line.LineImage;
import raingan.scan.line.LineReader;
import raingan.scan.line.ScanLayout;
import raingan.scan.line.SignShapes;
import raingan.scan.line.TextLine;
import raingan.scan.line.UprightText;
import raingan.scan.ocr.OcrEngine;
import raingan.scan.paper.PagePreparation;
import raingan.scan.paper.PreparedPage;
import raingan.scan.paper.ScanSettings;

/** Reads page images: prepares them, finds their rules, and reads cell by cell, then what stands outside of tables. */
public final class ScanReader {

    /** Lines that are read both ways up when the page does not show how it stands. */
    private static final int TRIALS = 4;

    /** Characters and mean confidence of what is no text. */
    private static final int NOISE_LENGTH = 5;

    private static final double NOISE = 0.3;

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

    private ScanLayout layout(BufferedImage image, double dpi, Optional<List<Ruling>> known) {
        if (known.isPresent()) {
            return ScanLayout.of(PagePreparation.drawn(image, dpi, settings.background()), known, settings.lines());
        }
        ScanLayout layout =
                ScanLayout.of(PagePreparation.prepare(image, dpi, settings.background()), known, settings.lines());
        List<TextLine> lines = layout.lines();
        UprightText.Verdict verdict = UprightText.verdict(lines);
        boolean turned = verdict == UprightText.Verdict.UNCLEAR
                ? readsBetterTurned(layout.page().gray(), lines)
                : verdict == UprightText.Verdict.UPSIDE_DOWN;
        return turned
                ? ScanLayout.of(
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
            upright += weight(image);
            turned += weight(image.turned());
        }
        return turned > upright;
    }

    /** Confidence times length: nonsense is short or doubtful. */
    private double weight(GrayImage line) {
        return engine.read(line, OcrEngine.Segmentation.LINE).stream()
                .mapToDouble(w -> w.confidence() * w.text().length())
                .sum();
    }

    private Page page(ScanLayout layout, PageRef ref, boolean drawn) {
        PreparedPage page = layout.page();
        List<Word> words = new ArrayList<>();
        List<Box> unreadable = new ArrayList<>();
        for (TextLine line : layout.lines()) {
            List<Word> read = words(page, line);
            if (isNoise(read)) {
                unreadable.add(line.area().box(page.dpi()));
            } else {
                words.addAll(read);
            }
        }
        Box box = new Area(0, 0, page.gray().width(), page.gray().height()).box(page.dpi());
        List<Reading> readings = new ArrayList<>();
        if (!words.isEmpty()) {
            readings.add(new Reading(box, Word.Reader.OCR, drawn ? "drawn-page" : "image-page", facts(page)));
        }
        Box.around(unreadable)
                .map(around -> new Reading(
                        around, Word.Reader.OCR, "unreadable-ink", unreadable.size() + " strokes that are no text"))
                .ifPresent(readings::add);
        return new Page(ref, box.width(), box.height(), page.rotation(), words, layout.rulings(), readings);
    }

    private String facts(PreparedPage page) {
        return String.format(
                Locale.ROOT,
                "%s; %.0f dpi, turned %d, skew %.2f",
                engine.version(),
                page.dpi(),
                page.rotation(),
                page.skew());
    }

    /** Specks, handwriting and stamps give a few characters that the engine itself does not believe. */
    private static boolean isNoise(List<Word> words) {
        int characters = words.stream().mapToInt(w -> w.text().length()).sum();
        double sum = words.stream()
                .mapToDouble(w -> w.confidence() * w.text().length())
                .sum();
        return characters == 0 || (characters <= NOISE_LENGTH && sum < NOISE * characters);
    }

    private List<Word> words(PreparedPage page, TextLine line) {
        Optional<String> sign = SignShapes.dash(line);
        if (sign.isPresent()) {
            return List.of(word(sign.get(), line, page));
        }
        List<Word> read = new LineReader(engine, page.dpi()).read(page.gray(), line);
        return SignShapes.isTick(line) && sureness(read) < SignShapes.SURE
                ? List.of(word(SignShapes.TICK, line, page))
                : read;
    }

    private static Word word(String sign, TextLine line, PreparedPage page) {
        return Word.ofOcr(sign, line.area().box(page.dpi()), SignShapes.CONFIDENCE, true);
    }

    private static double sureness(List<Word> words) {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0);
    }
}
