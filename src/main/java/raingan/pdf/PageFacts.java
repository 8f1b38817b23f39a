package raingan.pdf;

import java.util.List;
import java.util.Optional;

/**
 * What a page consists of. Facts, no judgement.
 *
 * @param width in points, upright
 * @param height in points, upright
 * @param rotation degrees clockwise by which the stored page was turned
 * @param glyphs visible ones with ink
 * @param invisible glyphs drawn without ink, as OCR programs leave them behind a scan
 * @param fonts of the visible glyphs
 * @param imageCoverage share (0–1) of the page under images
 * @param largestImage by area on the page
 * @param outlines filled curved shapes as high as letters: text turned into drawings
 * @param images all images
 */
public record PageFacts(
        double width,
        double height,
        int rotation,
        int glyphs,
        int invisible,
        List<FontFacts> fonts,
        double imageCoverage,
        Optional<PlacedImage> largestImage,
        int outlines,
        int images) {

    /** Points of a grid over the page at which coverage is sampled, each way. */
    private static final int SAMPLES = 40;

    public PageFacts {
        fonts = List.copyOf(fonts);
    }

    static PageFacts of(PageContent page, List<FontFacts> fonts) {
        int visible = fonts.stream().mapToInt(FontFacts::glyphs).sum();
        int invisible = (int) page.glyphs().stream().filter(Glyph::invisible).count();
        return new PageFacts(
                page.width(),
                page.height(),
                page.rotation(),
                visible,
                invisible,
                fonts,
                coverage(page),
                page.images().stream()
                        .map(DrawnImage::placed)
                        .max((a, b) -> Double.compare(a.box().area(), b.box().area())),
                page.outlines(),
                page.images().size());
    }

    private static double coverage(PageContent page) {
        int covered = 0;
        for (int i = 0; i < SAMPLES * SAMPLES && !page.images().isEmpty(); i++) {
            double x = (i % SAMPLES + 0.5) / SAMPLES * page.width();
            double y = (Math.floorDiv(i, SAMPLES) + 0.5) / SAMPLES * page.height();
            if (page.images().stream().anyMatch(image -> image.placed().box().contains(x, y))) {
                covered++;
            }
        }
        return (double) covered / (SAMPLES * SAMPLES);
    }
}
