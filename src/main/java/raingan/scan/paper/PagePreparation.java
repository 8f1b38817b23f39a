package raingan.scan.paper;

import java.awt.image.BufferedImage;
import java.util.Optional;
import raingan.scan.image.Corners;
import raingan.scan.image.GrayImage;
import raingan.scan.image.GrayImages;
import raingan.scan.image.NativeImage;

/** Makes a scanned image level and evenly lit, with its lines running across. */
public final class PagePreparation {

    /** Degrees of skew from which turning the image pays: below, a line rises less than its own stroke. */
    private static final double LEAST_SKEW = 0.06;

    /** Share of the ink that is darker than what counts as the ink's brightness. */
    private static final double DARK = 0.25;

    /** Share of the way from paper to ink at which ink begins. */
    private static final double EDGE = 0.6;

    /** Inches of what is too thick for a stroke of a letter or a rule. */
    private static final double THICK = 0.12;

    /** Pixels around it that its blur covers. */
    private static final int EDGE_BLUR = 9;

    private PagePreparation() {}

    /** The page of a scanned image, with its lines running across and level, whichever way up. */
    public static PreparedPage prepare(BufferedImage image, double dpi, ScanSettings.Background settings) {
        try (NativeImage even = even(image, dpi, settings);
                NativeImage ink = even.binary(settings.text())) {
            clearEdges(even, ink, dpi);
            if (!PageOrientation.isSideways(ink, dpi)) {
                return flatten(even, dpi, 0, settings);
            }
            try (NativeImage turned = even.turn(1)) {
                return flatten(turned, dpi, 90, settings);
            }
        }
    }

    private static NativeImage even(BufferedImage image, double dpi, ScanSettings.Background settings) {
        try (NativeImage raw = NativeImage.of(gray(image, dpi))) {
            return raw.evenBackground(settings.tile(), settings.inkBelow(), settings.leastPaper(), settings.white());
        }
    }

    /** What is dark and thick at the border is no text: the lid of the scanner, a table under a photographed page. */
    private static void clearEdges(NativeImage gray, NativeImage ink, double dpi) {
        int thick = (int) (THICK * dpi);
        try (NativeImage blobs = ink.open(thick, thick);
                NativeImage edges = blobs.atBorder();
                NativeImage wide = edges.dilate(EDGE_BLUR, EDGE_BLUR)) {
            gray.whiten(wide);
        }
    }

    /** A photographed page is pulled flat first. */
    private static PreparedPage flatten(NativeImage gray, double dpi, int rotation, ScanSettings.Background settings) {
        try (NativeImage ink = gray.binary(settings.text())) {
            Optional<Corners> corners = Perspective.find(ink, dpi);
            if (corners.isEmpty()) {
                return level(gray, ink, dpi, rotation, settings);
            }
            try (NativeImage flat = gray.project(corners.get());
                    NativeImage flatInk = flat.binary(settings.text())) {
                return level(flat, flatInk, dpi, rotation, settings);
            }
        }
    }

    private static GrayImage gray(BufferedImage image, double dpi) {
        GrayImage gray = Negative.developed(GrayImages.of(image));
        ColourInk.remove(image, gray, dpi);
        GrayImage smooth = Halftone.smooth(gray);
        ScannerStreaks.remove(smooth, dpi);
        FilledAreas.clear(smooth, dpi);
        PalePrint.darken(smooth);
        return smooth;
    }

    private static PreparedPage level(
            NativeImage gray, NativeImage ink, double dpi, int rotation, ScanSettings.Background settings) {
        NativeImage.Skew skew = ink.skew();
        if (!skew.isSure() || Math.abs(skew.degrees()) < LEAST_SKEW) {
            return page(gray, dpi, rotation, 0, settings);
        }
        try (NativeImage level = gray.rotate(Math.toRadians(skew.degrees()))) {
            return page(level, dpi, rotation, skew.degrees(), settings);
        }
    }

    /** An image drawn from a file: upright and level already. */
    public static PreparedPage drawn(BufferedImage image, double dpi, ScanSettings.Background settings) {
        try (NativeImage even = even(image, dpi, settings)) {
            return page(even, dpi, 0, 0, settings);
        }
    }

    /** The same page the other way up. */
    public static PreparedPage upsideDown(PreparedPage page, ScanSettings.Background settings) {
        try (NativeImage gray = NativeImage.of(page.gray());
                NativeImage turned = gray.turn(2)) {
            return page(turned, page.dpi(), (page.rotation() + 180) % 360, page.skew(), settings);
        }
    }

    private static PreparedPage page(
            NativeImage gray, double dpi, int rotation, double skew, ScanSettings.Background settings) {
        GrayImage pixels = gray.gray();
        int[] histogram = pixels.histogram();
        try (NativeImage ink = gray.binary(edge(histogram, settings));
                NativeImage rules = gray.binary(FaintInk.edge(histogram, settings))) {
            return new PreparedPage(pixels, ink.bits(), rules.bits(), dpi, rotation, skew);
        }
    }

    /**
     * The brightness half way between the page's own ink and its paper: letters of tight lines stay apart, faint ones
     * whole.
     */
    private static int edge(int[] histogram, ScanSettings.Background settings) {
        long ink = 0;
        for (int value = 0; value < settings.text(); value++) {
            ink += histogram[value];
        }
        int dark = GrayImage.darkest(histogram, ink * DARK, settings.text());
        int edge = (int) Math.round(settings.white() - (settings.white() - dark) * EDGE);
        return Math.min(settings.text(), edge);
    }
}
