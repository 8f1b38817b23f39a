package raingan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import raingan.page.Page;
import raingan.page.PageRef;
import raingan.scan.image.GrayImage;
import raingan.scan.ocr.OcrEngine;
import raingan.scan.ocr.OcrWord;
import raingan.scan.paper.ScanSettings;

class OrientationTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void a_page_put_in_any_way_is_turned_upright(int turn) {
        BufferedImage upright = Drawn.lines(8, 20);

        Page page = ScanReader.read(
                Drawn.turned(upright, turn), Drawn.DPI, new PageRef("a", 1), new Silent(), ScanSettings.DEFAULTS);

        assertThat((page.rotation() + turn) % 360).isZero();
        assertThat(page.width()).isGreaterThan(page.height());
    }

    @Test
    void the_ragged_shadow_of_a_page_edge_does_not_turn_the_page() {
        BufferedImage image = Drawn.lines(4, 10);
        for (int y = 0; y < Drawn.HEIGHT; y += 2) {
            Drawn.line(image, 0, y, 4 + y * 7 % 9, y, 2);
        }
        Page page = ScanReader.read(image, Drawn.DPI, new PageRef("a", 1), new Silent(), ScanSettings.DEFAULTS);

        assertThat(page.rotation() % 180).isZero();
    }

    @Test
    void a_page_that_shows_nothing_is_left_as_it_is() {
        Page page = ScanReader.read(Drawn.blank(), Drawn.DPI, new PageRef("a", 1), new Silent(), ScanSettings.DEFAULTS);

        assertThat(page.rotation()).isZero();
    }

    private static final class Silent implements OcrEngine {
        @Override
        public String version() {
            return "silent";
        }

        @Override
        public java.util.List<OcrWord> read(GrayImage image, Segmentation layout) {
            return java.util.List.of();
        }

        @Override
        public void close() {}
    }
}
