package raingan.scan;

import java.awt.image.BufferedImage;

/** Makes a scanned image upright, level and evenly lit. */
final class PagePreparation {

    /** Degrees of skew from which turning the image pays: below, a line rises less than its own stroke. */
    private static final double LEAST_SKEW = 0.06;

    /** Leptonica's confidence from which its skew is believed (skew.c). */
    private static final double SURE = 2.5;

    private PagePreparation() {}

    static PreparedPage prepare(BufferedImage image, double dpi, ScanSettings.Background settings) {
        try (NativeImage raw = NativeImage.of(GrayImages.of(image));
                NativeImage even = raw.evenBackground(
                        settings.tile(), settings.inkBelow(), settings.tile() * settings.tile() / 3, settings.white());
                NativeImage ink = even.binary(settings.text())) {
            NativeImage.Skew skew = ink.skew();
            if (skew.confidence() < SURE || Math.abs(skew.degrees()) < LEAST_SKEW) {
                return page(even, dpi, 0, 0, settings);
            }
            try (NativeImage level = even.rotate(Math.toRadians(skew.degrees()))) {
                return page(level, dpi, 0, skew.degrees(), settings);
            }
        }
    }

    private static PreparedPage page(
            NativeImage gray, double dpi, int rotation, double skew, ScanSettings.Background settings) {
        try (NativeImage ink = gray.binary(settings.text());
                NativeImage rules = gray.binary(settings.rules())) {
            return new PreparedPage(gray.gray(), ink.bits(), rules.bits(), dpi, rotation, skew);
        }
    }
}
