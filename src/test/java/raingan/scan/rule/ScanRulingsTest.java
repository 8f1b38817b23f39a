package raingan.scan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import raingan.geometry.Grids;
import raingan.geometry.Ruling;
import raingan.scan.Drawn;
import raingan.scan.image.Bitmap;
import raingan.scan.image.GrayImages;
import raingan.scan.image.NativeImage;

class ScanRulingsTest {

    @Test
    void a_rule_with_gaps_is_one_rule() {
        BufferedImage image = Drawn.blank();
        Drawn.line(image, 100, 300, 400, 300, 3);
        Drawn.line(image, 420, 300, 700, 300, 3);
        Drawn.line(image, 715, 300, 900, 300, 3);

        assertThat(rules(image).rulings()).singleElement().satisfies(r -> {
            assertThat(r.isHorizontal()).isTrue();
            assertThat(r.length()).isGreaterThan(280);
        });
    }

    @Test
    void the_dark_edge_of_a_copy_is_no_rule() {
        BufferedImage image = Drawn.table(2, 2, 100, 150);
        Drawn.line(image, 4, 0, 4, Drawn.HEIGHT, 5);

        assertThat(rules(image).rulings()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 9})
    void a_table_of_dotted_or_dashed_rules_is_found_whole(int dot) {
        assertFoundWholeAndTakenOut(Drawn.dotted(4, 5, 100, 150, dot));
    }

    @Test
    void dots_that_lead_to_a_number_are_no_rule() {
        BufferedImage image = Drawn.table(2, 2, 100, 400);
        Drawn.dots(image, 130, 150, 470, 150, 3);
        Drawn.dots(image, 100, 550, 800, 550, 3);

        assertThat(rules(image).rulings()).hasSize(6);
    }

    @Test
    void a_rule_that_a_copier_broke_into_pieces_is_one_rule() {
        BufferedImage image = Drawn.table(2, 2, 100, 400);
        int x = 0;
        for (int y = 100; y < 300; y += 21 + 7 * (x++ % 3)) {
            Drawn.wipe(image, 490, y, 20, 6);
        }

        assertThat(Grids.of(rules(image).rulings())).singleElement().satisfies(g -> assertThat(g.cells())
                .hasSize(4));
    }

    @Test
    void a_table_whose_rules_lost_large_parts_is_found_whole_and_taken_out_of_the_ink() {
        BufferedImage image = Drawn.table(4, 5, 100, 150);
        for (int i = 0; i < 6; i++) {
            Drawn.wipe(image, 90 + 150 * i, 120 + 10 * i, 20, 50);
            Drawn.wipe(image, 90 + 150 * i, 270 + 20 * i, 20, 60);
            Drawn.wipe(image, 130, 90 + 100 * i, 70, 20);
            Drawn.wipe(image, 380 + 20 * i, 90 + 100 * i, 70, 20);
            Drawn.wipe(image, 640, 90 + 100 * i, 80, 20);
        }
        assertFoundWholeAndTakenOut(image);
    }

    @Test
    void a_letter_that_stands_close_to_a_sound_rule_keeps_its_strokes() {
        BufferedImage image = Drawn.table(2, 2, 100, 150);
        Drawn.line(image, 256, 130, 256, 165, 3);
        Bitmap ink = ink(image);
        Bitmap text = RuleRemoval.remove(ink, ScanRulings.find(ink, Drawn.DPI));

        assertThat(text.count(254, 130, 260, 165)).isPositive();
    }

    @Test
    void letters_above_each_other_are_no_rule() {
        BufferedImage image = Drawn.blank();
        for (int i = 0; i < 10; i++) {
            Drawn.line(image, 300, 100 + 50 * i, 300, 130 + 50 * i, 4);
        }

        assertThat(rules(image).rulings()).isEmpty();
    }

    @Test
    void letters_that_stand_on_both_sides_of_a_rule_are_no_rule() {
        BufferedImage image = Drawn.table(2, 1, 150, 400);
        Drawn.line(image, 300, 190, 300, 305, 4);

        assertThat(rules(image).rulings().stream().filter(r -> !r.isHorizontal()))
                .hasSize(2);
    }

    @Test
    void a_letter_as_high_as_a_low_row_is_no_border() {
        BufferedImage image = Drawn.table(3, 2, 40, 400);
        for (int i = 0; i < 9; i++) {
            Drawn.line(image, 140 + 9 * i, i == 4 ? 143 : 150, 140 + 9 * i, i == 4 ? 177 : 172, 3);
        }

        assertThat(Grids.of(rules(image).rulings())).singleElement().satisfies(g -> assertThat(g.cells())
                .hasSize(6));
    }

    @Test
    void a_letter_of_a_row_of_one_cell_is_no_border_where_it_stands_over_one() {
        BufferedImage image = Drawn.table(3, 4, 90, 200);
        Drawn.wipe(image, 110, 195, 780, 80);
        Drawn.line(image, 300, 205, 300, 262, 3);
        for (int x : new int[] {240, 265, 308, 333}) {
            Drawn.line(image, x, 215, x, 262, 4);
            Drawn.line(image, x + 12, 215, x + 12, 262, 4);
        }
        Drawn.line(image, 290, 215, 290, 262, 4);

        assertThat(rules(image).rulings())
                .filteredOn(r -> !r.isHorizontal() && Math.abs(r.position() - 300 * 0.36) < 2)
                .noneMatch(r -> r.start() < 230 * 0.36 && r.end() > 235 * 0.36);
    }

    @Test
    void a_short_border_between_rows_of_one_cell_is_found_beside_text() {
        BufferedImage image = Drawn.table(4, 3, 40, 240);
        Drawn.wipe(image, 110, 105, 700, 30);
        Drawn.wipe(image, 110, 185, 700, 30);
        for (int y = 144; y < 176; y += 4) {
            Drawn.line(image, 345, y, 352, y, 3);
        }

        assertThat(rules(image).rulings())
                .filteredOn(r -> !r.isHorizontal() && Math.abs(r.position() - 340 * 0.36) < 2)
                .anyMatch(r -> r.start() < 145 * 0.36 && r.end() > 175 * 0.36);
    }

    @Test
    void an_arc_of_a_stamp_is_no_rule() {
        BufferedImage image = Drawn.blank();
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(4));
        g.drawOval(300, 200, 240, 240);
        g.dispose();

        assertThat(rules(image).rulings()).isEmpty();
    }

    @Test
    void tables_that_stand_close_below_each_other_are_two() {
        BufferedImage image = Drawn.table(4, 3, 80, 240);
        Drawn.wipe(image, 90, 262, 800, 12);
        Drawn.line(image, 99, 260, 822, 260, 3);
        Drawn.line(image, 99, 276, 822, 276, 3);

        assertThat(Grids.of(rules(image).rulings())).hasSize(2);
    }

    @Test
    void a_stroke_that_crosses_a_rule_is_mended() {
        BufferedImage image = Drawn.blank();
        Drawn.line(image, 100, 300, 800, 300, 3);
        Drawn.line(image, 400, 285, 400, 315, 4);
        Bitmap ink = ink(image);
        Rules rules = ScanRulings.find(ink, Drawn.DPI);
        Bitmap text = RuleRemoval.remove(ink, rules);

        assertThat(rules.rulings()).singleElement().matches(Ruling::isHorizontal);
        assertThat(text.at(400, 300)).as("the crossing").isTrue();
        assertThat(text.at(600, 300)).as("the bare rule").isFalse();
    }

    private static Rules rules(BufferedImage image) {
        return ScanRulings.find(ink(image), Drawn.DPI);
    }

    /** A table of twenty cells and nothing else, of which no ink is left beside its rules. */
    private static void assertFoundWholeAndTakenOut(BufferedImage image) {
        Bitmap ink = ink(image);
        Rules rules = ScanRulings.find(ink, Drawn.DPI);

        assertThat(Grids.of(rules.rulings())).singleElement().satisfies(g -> assertThat(g.cells())
                .hasSize(20));
        assertThat(RuleRemoval.remove(ink, rules).count(0, 0, Drawn.WIDTH, Drawn.HEIGHT))
                .as("ink that is left")
                .isZero();
    }

    private static Bitmap ink(BufferedImage image) {
        try (NativeImage gray = NativeImage.of(GrayImages.of(image));
                NativeImage ink = gray.binary(160)) {
            return ink.bits();
        }
    }
}
