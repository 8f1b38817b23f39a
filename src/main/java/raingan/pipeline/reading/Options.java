package raingan.pipeline.reading;

import java.util.Locale;

/**
 * How documents are read.
 *
 * @param ocr when pages are read by OCR
 * @param dpi dots per inch at which pages are rendered for OCR; a scan that fills its page keeps its own
 * @param spelling whether misspellings are corrected
 */
public record Options(OcrMode ocr, int dpi, boolean spelling) {

    /** Dots per inch that letters of 12 to 16 points need to be told apart by OCR. */
    public static final int DEFAULT_DPI = 300;

    /** Least dots per inch. */
    public static final int LEAST_DPI = 72;
    /** Most dots per inch. */
    public static final int MOST_DPI = 600;

    /** When pages are read by OCR. */
    public enum OcrMode {
        AUTO,
        ALWAYS,
        NEVER;

        /** The word on the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Options {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new IllegalArgumentException("The resolution must lie between 72 and 600 dpi, got " + dpi);
        }
    }

    /** Layer where it is sound, OCR elsewhere, spelling corrected. */
    public static Options defaults() {
        return new Options(OcrMode.AUTO, DEFAULT_DPI, true);
    }

    /** The same with another resolution. */
    public Options withDpi(int other) {
        return new Options(ocr, other, spelling);
    }
}
