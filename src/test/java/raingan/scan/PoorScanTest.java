package raingan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import raingan.geometry.Box;
import raingan.geometry.Grids;
import raingan.geometry.Ruling;
import raingan.scan.image.GrayImage;
import raingan.scan.line.ScanLayout;
import raingan.scan.paper.PagePreparation;
import raingan.scan.paper.PreparedPage;
import raingan.scan.paper.ScanSettings;
import raingan.scan.rule.ShowThrough;

/** Pages as copiers, feeders and coloured templates leave them. */
class PoorScanTest {

    @Test
    void the_ink_of_a_pale_print_is_found() {
        BufferedImage image = Drawn.lines(3, 20);
        eachPixel(image, 0, 0, Drawn.WIDTH, Drawn.HEIGHT, grey -> 237 - (255 - grey) * 3 / 10);

        assertThat(layout(image).lines()).hasSize(3);
    }

    @Test
    void what_shines_faintly_through_paper_is_no_pale_print() {
        BufferedImage image = Drawn.lines(3, 20);
        eachPixel(image, 0, 0, Drawn.WIDTH, Drawn.HEIGHT, grey -> 250 - (255 - grey) / 8);

        assertThat(layout(image).lines()).isEmpty();
    }

    @Test
    void white_letters_on_a_dark_cell_are_letters() {
        assertReadLikeOthers(grey -> grey < 128 ? 255 : 80);
    }

    @Test
    void black_letters_on_a_grey_cell_are_letters() {
        assertReadLikeOthers(grey -> grey * 150 / 255);
    }

    @Test
    void black_letters_on_a_cell_of_dots_are_letters() {
        BufferedImage image = table();
        for (int y = 104; y < 198; y += 2) {
            for (int x = 100; x < 850; x += 2) {
                image.setRGB(x + (y / 2 & 1), y, 0xff000000);
            }
        }
        assertReadLikeOthers(image);
    }

    @Test
    void a_line_from_edge_to_edge_is_dirt_of_a_feeder() {
        BufferedImage image = Drawn.lines(3, 20);
        Drawn.line(image, 304, 0, 304, Drawn.HEIGHT, 2);
        ScanLayout layout = layout(image);

        assertThat(layout.rulings()).isEmpty();
        assertThat(layout.lines()).hasSize(3);
    }

    @Test
    void a_page_that_lies_far_askew_is_not_turned_on_its_side() {
        BufferedImage image = Drawn.blank();
        for (int i = 0; i < 12 * 30; i++) {
            Drawn.letter(image, 100 + 26 * (i % 30), 100 + 40 * (i / 30));
        }
        PreparedPage page =
                PagePreparation.prepare(Drawn.tilted(image, 5), Drawn.DPI, ScanSettings.DEFAULTS.background());

        assertThat(page.rotation()).isZero();
        assertThat(page.skew()).isCloseTo(-5, within(0.2));
    }

    @Test
    void a_line_that_shines_through_letters_is_no_rule() {
        BufferedImage image = Drawn.lines(6, 20);
        pale(image, 112);
        pale(image, 292);

        assertThat(layout(image).rulings()).isEmpty();
    }

    private static void pale(BufferedImage image, int y) {
        for (int x = 90; x < 650; x++) {
            for (int i = 0; i < 3; i++) {
                image.getRaster()
                        .setSample(x, y + i, 0, Math.min(170, image.getRaster().getSample(x, y + i, 0)));
            }
        }
    }

    @Test
    void a_rule_that_lies_a_little_beside_its_middle_stays() {
        assertStays(ruled(0, 101, 120, 30), 110, new Box(0, 34, 324, 44));
    }

    @Test
    void a_faint_rule_that_some_letters_of_tight_lines_reach_stays() {
        assertStays(ruled(120, 85, 115, 100), 100, new Box(0, 30, 324, 42));
    }

    /** A rule at y 100, and a black stroke from {@code top} to {@code end} after each {@code distance}. */
    private static GrayImage ruled(int brightness, int top, int end, int distance) {
        GrayImage page = GrayImage.white(900, 300);
        for (int x = 0; x < 900; x++) {
            page.set(x, 100, brightness);
            for (int y = top; x % distance == distance / 2 && y < end; y++) {
                page.set(x, y, 0);
            }
        }
        return page;
    }

    private static void assertStays(GrayImage page, int y, Box letters) {
        Ruling rule = Ruling.horizontal(y * 72 / 200.0, 0, 900 * 72 / 200.0);

        assertThat(ShowThrough.without(List.of(rule), page, 200, List.of(letters)))
                .containsExactly(rule);
    }

    @Test
    void a_line_under_words_parts_no_cell() {
        BufferedImage image = table();
        Drawn.line(image, 130, 170, 235, 172, 3);
        Drawn.line(image, 440, 272, 660, 270, 3);
        ScanLayout layout = layout(image);

        assertThat(Grids.of(layout.rulings())).singleElement().satisfies(g -> assertThat(g.cells())
                .hasSize(4 * 5));
        assertThat(layout.lines()).hasSameSizeAs(layout(table()).lines());
    }

    private static void assertReadLikeOthers(IntUnaryOperator filling) {
        BufferedImage image = table();
        eachPixel(image, 103, 103, 848, 198, filling);
        assertReadLikeOthers(image);
    }

    private static void assertReadLikeOthers(BufferedImage image) {
        ScanLayout plain = layout(table());
        ScanLayout filled = layout(image);

        assertThat(Grids.of(filled.rulings())).singleElement().satisfies(g -> assertThat(g.cells())
                .hasSize(4 * 5));
        assertThat(filled.lines()).hasSameSizeAs(plain.lines());
    }

    /** Cells with four letters each. */
    private static BufferedImage table() {
        BufferedImage image = Drawn.table(4, 5, 100, 150);
        for (int i = 0; i < 4 * 5 * 4; i++) {
            Drawn.letter(image, 120 + 150 * (i / 4 % 5) + 24 * (i % 4), 140 + 100 * (i / 20));
        }
        return image;
    }

    private static void eachPixel(BufferedImage image, int left, int top, int right, int bottom, IntUnaryOperator to) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int grey = to.applyAsInt(image.getRaster().getSample(x, y, 0));
                image.getRaster().setSample(x, y, 0, grey);
            }
        }
    }

    private static ScanLayout layout(BufferedImage image) {
        ScanSettings settings = ScanSettings.DEFAULTS;
        return ScanLayout.of(
                PagePreparation.prepare(image, Drawn.DPI, settings.background()), Optional.empty(), settings.lines());
    }
}
