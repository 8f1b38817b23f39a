package raingan.pdf;

import java.util.Locale;
import java.util.Map;
import raingan.pdf.FontVerdict.Kind;
import raingan.pdf.PageDecision.Choice;

/** Decides from the facts of a page how it is to be read. */
public final class PageClassifier {

    /** A page under images to at least this share is a scan, if little text is drawn. */
    private static final double SCAN_COVERAGE = 0.5;

    /** Visible glyphs a scan carries at most: a page number, a stamp of the system it came through. */
    private static final int LITTLE_TEXT = 120;

    /** From this share (0–1) of the page on, an image on a page without text is worth reading. */
    private static final double SOME_COVERAGE = 0.01;

    /** Filled curved shapes from which on a page holds text turned into drawings, and no logo alone. */
    private static final int MANY_OUTLINES = 300;

    /** Above this share of its glyphs in doubt, a page is better read as a whole. */
    private static final double MUCH_DOUBT = 0.2;

    private PageClassifier() {}

    /** The decision for a page whose fonts were judged. */
    public static PageDecision classify(PageFacts page, Map<Integer, FontVerdict> fonts) {
        if (page.glyphs() == 0 && page.invisible() == 0) {
            boolean drawn = page.imageCoverage() >= SOME_COVERAGE || page.outlines() > 0;
            return drawn ? decision(Choice.OCR, "no-layer", page, fonts) : decision(Choice.BLANK, "blank", page, fonts);
        }
        if (page.imageCoverage() >= SCAN_COVERAGE && page.glyphs() < LITTLE_TEXT) {
            return decision(Choice.OCR, page.invisible() > 0 ? "layer-of-another-ocr" : "scan", page, fonts);
        }
        if (page.outlines() >= MANY_OUTLINES && page.outlines() > page.glyphs() / 2) {
            return decision(Choice.OCR, "text-as-outlines", page, fonts);
        }
        return byFonts(page, fonts);
    }

    private static PageDecision byFonts(PageFacts page, Map<Integer, FontVerdict> fonts) {
        int doubted = 0;
        int most = 0;
        String reason = "sound-layer";
        String detail = "";
        for (FontFacts font : page.fonts()) {
            FontVerdict verdict = fonts.getOrDefault(font.id(), new FontVerdict(Kind.SOUND, reason, detail));
            doubted += verdict.kind() == Kind.OCR ? font.glyphs() : 0;
            int weight = font.glyphs() * (verdict.kind() == Kind.OCR ? 1000 : verdict.kind() == Kind.REPAIRED ? 1 : 0);
            if (weight > most) {
                most = weight;
                reason = verdict.reason();
                detail = verdict.detail();
            }
        }
        boolean nameless = page.fonts().stream().mapToInt(FontFacts::unreadable).sum() > 0;
        Choice choice = doubted == 0 && !nameless
                ? Choice.LAYER
                : doubted > MUCH_DOUBT * page.glyphs() ? Choice.OCR : Choice.MIXED;
        return new PageDecision(choice, reason, detail, fonts);
    }

    private static PageDecision decision(
            Choice choice, String reason, PageFacts page, Map<Integer, FontVerdict> fonts) {
        String detail = String.format(
                Locale.ROOT,
                "%d glyphs, %d invisible, %d outlines, %.0f %% under %d images",
                page.glyphs(),
                page.invisible(),
                page.outlines(),
                100 * page.imageCoverage(),
                page.images());
        return new PageDecision(choice, reason, detail, fonts);
    }
}
