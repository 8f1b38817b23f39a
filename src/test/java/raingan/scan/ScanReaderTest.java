package raingan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.geometry.Grid;
import raingan.geometry.Grids;
import raingan.page.Page;
import raingan.page.PageRef;
import raingan.page.Word;
import raingan.scan.image.GrayImage;
import raingan.scan.image.OcrException;
import raingan.scan.ocr.OcrEngine;
import raingan.scan.ocr.OcrWord;
import raingan.scan.paper.ScanSettings;

class ScanReaderTest {

    private static final PageRef REF = new PageRef("0123456789ab", 3);

    @Test
    void a_drawn_table_has_its_rows_and_columns() {
        Page page = read(Drawn.table(4, 5, 100, 150), new Echo());

        assertThat(Grids.of(page.rulings())).singleElement().satisfies(g -> {
            assertThat(g.rows()).isEqualTo(4);
            assertThat(g.columns()).isEqualTo(5);
            assertThat(g.box().left()).isCloseTo(36, within(0.6));
        });
    }

    @Test
    void a_tilted_table_is_levelled() {
        Page page = read(Drawn.tilted(Drawn.table(4, 5, 100, 150), 1.3), new Echo());

        assertThat(Grids.of(page.rulings())).singleElement().satisfies(ScanReaderTest::isFourByFive);
    }

    @Test
    void a_table_photographed_from_below_is_pulled_straight() {
        BufferedImage image = Drawn.table(4, 5, 100, 150);
        for (int i = 0; i < 60; i++) {
            Drawn.letter(image, 110 + 150 * (i % 5) + 24 * (i / 20), 130 + 100 * (i / 5 % 4));
        }
        Page page = read(Drawn.photographed(image), new Echo());

        assertThat(Grids.of(page.rulings())).singleElement().satisfies(ScanReaderTest::isFourByFive);
    }

    private static void isFourByFive(Grid g) {
        assertThat(g.rows()).isEqualTo(4);
        assertThat(g.columns()).isEqualTo(5);
    }

    @Test
    void each_cell_is_read_alone_and_empty_cells_not_at_all() {
        BufferedImage image = Drawn.table(2, 3, 100, 150);
        for (int i = 0; i < 4; i++) {
            Drawn.letter(image, 110 + 22 * i, 130);
            Drawn.letter(image, 410 + 22 * i, 230);
        }
        Page page = read(image, new Echo());

        assertThat(page.words()).hasSize(2);
        assertThat(page.words().get(0).box().left()).isCloseTo(110 * 0.36, within(4.0));
        assertThat(page.words().get(1).box().top()).isCloseTo(230 * 0.36, within(4.0));
    }

    @Test
    void lines_are_cut_at_white_space_that_runs_down_between_columns() {
        BufferedImage image = Drawn.blank();
        for (int line = 0; line < 4; line++) {
            for (int letter = 0; letter < 24; letter++) {
                if ((letter != 11 && letter != 12) || line == 3) {
                    Drawn.letter(image, 100 + 22 * letter, 100 + 60 * line);
                }
            }
        }
        Page page = read(image, new Echo());

        assertThat(page.words()).hasSize(3 * 2 + 1);
    }

    @Test
    void a_dash_alone_in_a_cell_is_known_by_its_shape() {
        BufferedImage image = Drawn.table(2, 3, 100, 150);
        for (int i = 0; i < 4; i++) {
            Drawn.letter(image, 110 + 22 * i, 130);
        }
        Drawn.dash(image, 470, 150);
        Page page = read(image, new Echo());

        assertThat(page.words()).extracting(Word::text).contains("-");
    }

    @Test
    void a_coloured_stamp_leaves_the_black_text_under_it() {
        BufferedImage image = Drawn.coloured(Drawn.lines(3, 20));
        Drawn.stamp(image, 300, 80, 200);
        Page page = read(image, new Echo());

        assertThat(page.words()).hasSize(3);
    }

    @Test
    void a_page_without_ink_is_blank_and_costs_no_reading() {
        Echo engine = new Echo();
        Page page = read(Drawn.blank(), engine);

        assertThat(page.isBlank()).isTrue();
        assertThat(page.readings()).isEmpty();
        assertThat(engine.sizes).isEmpty();
    }

    @Test
    void an_engine_that_fails_is_not_taken_for_an_empty_page() {
        BufferedImage image = Drawn.blank();
        Drawn.letter(image, 300, 300);

        assertThatThrownBy(() -> read(image, new Broken())).isInstanceOf(OcrException.class);
    }

    private static Page read(BufferedImage image, OcrEngine engine) {
        return ScanReader.read(image, Drawn.DPI, REF, engine, ScanSettings.DEFAULTS);
    }

    /** Reads every image as its number. */
    private static final class Echo implements OcrEngine {
        final List<String> sizes = new ArrayList<>();

        @Override
        public String version() {
            return "echo";
        }

        @Override
        public List<OcrWord> read(GrayImage image, Segmentation layout) {
            sizes.add(image.width() + "x" + image.height());
            return List.of(new OcrWord(String.valueOf(sizes.size()), 0, 0, image.width(), image.height(), 0.9, true));
        }

        @Override
        public void close() {}
    }

    private static final class Broken implements OcrEngine {

        @Override
        public String version() {
            return "broken";
        }

        @Override
        public List<OcrWord> read(GrayImage image, Segmentation layout) {
            throw new OcrException("broken on purpose");
        }

        @Override
        public void close() {}
    }
}
