package raingan.scan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaintInkTest {

    private static final ScanSettings.Background SETTINGS = ScanSettings.DEFAULTS.background();

    /** Paper, the ink of letters, and the values between that their edges have. */
    private static int[] page() {
        int[] histogram = new int[256];
        for (int value = 0; value < 256; value++) {
            histogram[value] = 100;
        }
        for (int value = 225; value < 250; value++) {
            histogram[value] = 40_000;
        }
        histogram[60] = 30_000;
        return histogram;
    }

    @Test
    void greyRulesAreTakenWhole() {
        int[] histogram = page();
        for (int value = 188; value < 203; value++) {
            histogram[value] = 2_000;
        }
        assertThat(FaintInk.edge(histogram, SETTINGS))
                .isGreaterThanOrEqualTo(203)
                .isLessThan(225);
    }

    @Test
    void pageWithoutFaintInkIsReadAsUsual() {
        assertThat(FaintInk.edge(page(), SETTINGS)).isEqualTo(SETTINGS.rules());
    }

    @Test
    void noisyPaperIsNoInk() {
        int[] histogram = page();
        for (int value = 170; value < 225; value++) {
            histogram[value] = 100 * (value - 165);
        }
        assertThat(FaintInk.edge(histogram, SETTINGS)).isEqualTo(SETTINGS.rules());
    }
}
