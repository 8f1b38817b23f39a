package raingan.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Reading;
import raingan.page.Shade;
import raingan.page.Word;
import raingan.source.ErrorCode;

/** One page of an open file, read once; upright: points, origin top-left, y down. */
public final class PdfPage {

    private final PDDocument document;
    private final int number;
    private final PageContent content;
    private final PageFacts facts;
    private final PageDecision decision;
    private final List<Ruling> rulings;
    private final List<LayerWord> words;
    private final List<InkArea> inks;
    private final FontEvidence.Sample sample;
    private final Map<Integer, FontVerdict> overruled;

    PdfPage(
            int number,
            PageContent content,
            List<InkArea> inks,
            FontEvidence.Sample sample,
            Map<Integer, FontVerdict> overruled,
            PDDocument document) {
        this.document = document;
        this.number = number;
        this.content = content;
        this.inks = List.copyOf(inks);
        List<FontFacts> fonts = FontTally.of(content.glyphs());
        this.facts = PageFacts.of(content, fonts);
        this.sample = sample;
        this.overruled = Map.copyOf(overruled);
        Map<Integer, FontVerdict> verdicts = new HashMap<>(FontEvidence.verdicts(fonts, sample));
        verdicts.putAll(overruled);
        this.decision = PageClassifier.classify(facts, verdicts);
        this.rulings = DrawnRulings.of(content.strokes());
        this.words = StatisticalRepair.apply(TextLayer.words(content.visible(), rulings), decision.fonts());
    }

    public int number() {
        return number;
    }

    public double width() {
        return content.width();
    }

    public double height() {
        return content.height();
    }

    /** Degrees clockwise by which the stored page was turned to stand upright. */
    public int rotation() {
        return content.rotation();
    }

    /** What the page consists of. */
    public PageFacts facts() {
        return facts;
    }

    /** How the page is to be read. */
    public PageDecision decision() {
        return decision;
    }

    /** The words of all fonts that are to be trusted; where a page is to be read by OCR, what the layer would say. */
    public List<Word> words() {
        boolean all = decision.choice() != PageDecision.Choice.MIXED;
        return words.stream()
                .filter(w -> all || !isDoubted(w, decision.fonts()))
                .map(LayerWord::word)
                .toList();
    }

    /** Coherent areas of ink that the text layer does not explain: pictures of text, logos, photographs. */
    public List<InkArea> inks() {
        return inks;
    }

    /** Words of those fonts for which neither the language nor a font program vouches: what they say may be another text. */
    public List<FontSample> samples() {
        return FontSample.of(facts.fonts(), decision.fonts(), content.visible(), words);
    }

    /** The same page, the words of {@code fonts} read from the picture, as they say something else. */
    public PdfPage doubting(Map<Integer, String> fonts) {
        Map<Integer, FontVerdict> verdicts = new HashMap<>(overruled);
        fonts.forEach((font, detail) ->
                verdicts.put(font, new FontVerdict(FontVerdict.Kind.OCR, "says-another-text", detail)));
        return new PdfPage(number, content, inks, sample, verdicts, document);
    }

    /** What the layer says where no picture is read: that of another OCR program too, when most of it is. */
    public List<Word> wordsWithoutOcr() {
        return facts.invisible() <= facts.glyphs()
                ? words()
                : StatisticalRepair.apply(TextLayer.words(content, rulings), decision.fonts()).stream()
                        .map(LayerWord::word)
                        .toList();
    }

    /**
     * How each region is to be read: one for the page, on a mixed page one more for each place to be read by OCR, and one
     * that names the files inside the PDF, which nobody reads.
     */
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>(Regions.of(this, words));
        List<String> files = Attachments.of(document, number);
        if (!files.isEmpty()) {
            Box whole = new Box(0, 0, width(), height());
            readings.add(new Reading(whole, Word.Reader.LAYER, Attachments.REASON, String.join(", ", files)));
        }
        return readings;
    }

    /**
     * The page as a grey picture, upright.
     *
     * @param dpi wanted; less is given to a page so large that it would take too many pixels
     * @throws PageException when it cannot be drawn, or would take too much memory
     */
    public PageImage image(double dpi) throws PageException {
        double most = Math.sqrt(PageRenderer.MOST_PIXELS / (content.width() * content.height()));
        double scale = Math.min(dpi / PageImage.POINTS_PER_INCH, most);
        return drawn(() -> Optional.of(PageRenderer.draw(document, number, content, scale)))
                .orElseThrow();
    }

    /**
     * The embedded scan itself, upright, where one image fills the page and nothing else is seen on it.
     *
     * @throws PageException when it cannot be decoded, or would take too much memory
     */
    public Optional<PageImage> fullPageImage() throws PageException {
        return facts.glyphs() > 0 || facts.outlines() > 0 || !rulings.isEmpty()
                ? Optional.empty()
                : drawn(() -> Scans.embedded(content));
    }

    /** What OCR should read: the embedded scan where there is one, else the page drawn at {@code dpi}. */
    public PageImage scan(double dpi) throws PageException {
        Optional<PageImage> embedded = fullPageImage();
        return embedded.isPresent() ? embedded.get() : image(dpi);
    }

    private interface Drawing {
        Optional<PageImage> draw() throws IOException;
    }

    private Optional<PageImage> drawn(Drawing drawing) throws PageException {
        try {
            return drawing.draw();
        } catch (PageRenderer.ImageTooLargeException e) {
            throw new PageException(ErrorCode.IMAGE_TOO_LARGE, e, e.megapixels());
        } catch (DrawingGuard.TooComplexException e) {
            throw new PageException(ErrorCode.PAGE_TOO_COMPLEX, e, number);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new PageException(ErrorCode.PAGE_DAMAGED, e, number);
        }
    }

    /** Areas filled with a colour other than white. */
    public List<Shade> shades() {
        return content.shades();
    }

    /** Lines of tables. */
    public List<Ruling> rulings() {
        return rulings;
    }

    PageContent content() {
        return content;
    }

    static boolean isDoubted(LayerWord word, Map<Integer, FontVerdict> fonts) {
        FontVerdict verdict = fonts.get(word.font());
        return word.isUnreadable() || (verdict != null && verdict.kind() == FontVerdict.Kind.OCR);
    }
}
