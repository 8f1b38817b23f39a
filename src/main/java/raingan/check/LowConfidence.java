package raingan.check;

import raingan.report.record.Sourced;

/** When a reading is too unsure to go unseen. */
final class LowConfidence {

    /** Confidence (0–1) below which texts of scans were found to hold an error more often than not. */
    static final double DOUBTFUL = 0.75;

    private LowConfidence() {}

    static boolean is(Sourced source) {
        return !source.isEmpty() && source.confidence() < DOUBTFUL;
    }
}
