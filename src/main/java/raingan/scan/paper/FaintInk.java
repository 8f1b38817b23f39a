package raingan.scan.paper;

/** Finds how dark faint rules are on a page: a hump among the brightnesses between ink and paper. */
final class FaintInk {

    /** Grey values up to which faint ink is looked for, below the brightness of ink as such and above it. */
    private static final int DARKER = 20;

    private static final int BRIGHTER = 15;

    /** Grey values around the hump within which there must be less of all others. */
    private static final int SLOPE = 30;

    /** Grey values below white that noisy paper has. */
    private static final int PAPER = 18;

    /** Grey values that are counted as one. */
    private static final int ALIKE = 2;

    /** Times as frequent as the values beside it that a hump is. */
    private static final double HUMP = 1.5;

    /** Share of the page that makes a rule. */
    private static final double LEAST = 0.0025;

    private FaintInk() {}

    /**
     * The brightness up to which there may be rules: the one asked for, or more when there is a hump of faint ink that
     * would not be whole.
     */
    static int edge(int[] histogram, ScanSettings.Background settings) {
        int usual = settings.rules();
        int hump = usual - DARKER;
        for (int value = hump; value <= usual + BRIGHTER; value++) {
            hump = count(histogram, value) > count(histogram, hump) ? value : hump;
        }
        int before = least(histogram, hump - SLOPE, hump);
        int after = least(histogram, hump, settings.white() - PAPER);
        long most = count(histogram, hump);
        long all = 0;
        for (int n : histogram) {
            all += n;
        }
        boolean isHump = most >= LEAST * all
                && most >= HUMP * count(histogram, before)
                && most >= HUMP * count(histogram, after);
        return isHump ? Math.max(usual, after) : usual;
    }

    private static int least(int[] histogram, int from, int to) {
        int least = from;
        for (int value = from; value <= to; value++) {
            least = count(histogram, value) < count(histogram, least) ? value : least;
        }
        return least;
    }

    private static long count(int[] histogram, int middle) {
        long sum = 0;
        for (int value = middle - ALIKE; value <= middle + ALIKE; value++) {
            sum += histogram[value];
        }
        return sum;
    }
}
