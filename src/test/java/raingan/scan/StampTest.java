package raingan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import raingan.geometry.Grids;
import raingan.geometry.Ruling;
import raingan.scan.image.Area;
import raingan.scan.image.Bitmap;
import raingan.scan.image.GrayImage;
import raingan.scan.image.GrayImages;
import raingan.scan.line.ScanLayout;
import raingan.scan.line.TextLine;
import raingan.scan.paper.ColourInk;
import raingan.scan.paper.PagePreparation;
import raingan.scan.paper.PreparedPage;
import raingan.scan.paper.ScanSettings;
import raingan.scan.rule.Rules;

/** Stamps over text and over tables, coloured and as a copier leaves them. */
class StampTest {

    @Test
    void a_stamp_in_dark_blue_is_taken_off() {
        BufferedImage image = Drawn.coloured(Drawn.lines(3, 20));
        oval(image, new Color(35, 40, 105), 2);

        GrayImage gray = GrayImages.of(image);
        ColourInk.remove(image, gray, Drawn.DPI);
        assertThat(gray.at(300, 180)).as("the ring").isEqualTo(GrayImage.WHITE);
        assertThat(gray.at(100, 112)).as("a letter").isZero();
    }

    @Test
    void a_blue_table_on_yellow_paper_is_no_stamp() {
        BufferedImage image = Drawn.coloured(Drawn.table(5, 4, 80, 180));
        for (int y = 0; y < Drawn.HEIGHT; y++) {
            for (int x = 0; x < Drawn.WIDTH; x++) {
                image.setRGB(x, y, (image.getRGB(x, y) & 0xff) < 128 ? 0xff3c50a0 : 0xfff5ebbe);
            }
        }

        assertThat(Grids.of(layout(image).rulings())).singleElement().satisfies(g -> assertThat(g.cells())
                .hasSize(20));
    }

    @Test
    void the_level_frame_of_a_stamp_parts_no_cell() {
        BufferedImage image = Drawn.table(4, 3, 110, 240);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(3));
        g.drawRect(250, 150, 260, 120);
        g.dispose();

        assertThat(Grids.of(layout(image).rulings())).singleElement().satisfies(t -> assertThat(t.cells())
                .hasSize(12));
    }

    @Test
    void the_slanted_frame_of_a_stamp_is_taken_out_of_the_text() {
        BufferedImage image = Drawn.lines(3, 20);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(3));
        g.rotate(Math.toRadians(2), 300, 200);
        g.drawRect(199, 140, 312, 105);
        g.dispose();

        assertSameLines(image);
    }

    @Test
    void the_ring_of_a_black_stamp_is_taken_out_of_the_text() {
        BufferedImage image = Drawn.lines(3, 20);
        oval(image, Color.BLACK, 4);

        assertSameLines(image);
    }

    @Test
    void a_signature_across_lines_is_taken_out_of_the_text() {
        BufferedImage image = Drawn.lines(3, 20);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(3));
        Path2D pen = new Path2D.Double();
        pen.moveTo(150, 190);
        for (int x = 151; x < 500; x++) {
            pen.lineTo(x, 160 + 75 * Math.cos((x - 100) / 20.0) * (600 - x) / 450);
        }
        g.draw(pen);
        g.dispose();

        assertSameLines(image);
    }

    @Test
    void a_rule_that_lies_on_the_side_of_a_ring_is_a_piece_of_it() {
        Ruling piece = new Ruling(Ruling.Orientation.VERTICAL, 136, 85, 115);
        Ruling longer = new Ruling(Ruling.Orientation.VERTICAL, 136, 20, 180);
        Ruling within = new Ruling(Ruling.Orientation.VERTICAL, 110, 85, 115);
        Bitmap mask = Bitmap.empty(600, 600);
        Rules rules = new Rules(List.of(piece, longer, within), mask, mask);

        assertThat(rules.without(List.of(new Area(178, 178, 378, 378)), Drawn.DPI)
                        .rulings())
                .containsExactly(longer, within);
    }

    /** The lines of letters are as many and as high as without the stamp, but for its rests beside letters. */
    private static void assertSameLines(BufferedImage stamped) {
        List<TextLine> plain = layout(Drawn.lines(3, 20)).lines();
        List<TextLine> lines = layout(stamped).lines();

        assertThat(lines).hasSameSizeAs(plain);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).area().height())
                    .as("height of line %d", i)
                    .isCloseTo(plain.get(i).area().height(), within(9));
        }
    }

    private static void oval(BufferedImage image, Color colour, int thickness) {
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.setStroke(new BasicStroke(thickness));
        g.drawOval(300, 80, 200, 200);
        g.dispose();
    }

    private static ScanLayout layout(BufferedImage image) {
        PreparedPage page = PagePreparation.prepare(image, Drawn.DPI, ScanSettings.DEFAULTS.background());
        return ScanLayout.of(page, Optional.empty(), ScanSettings.DEFAULTS.lines());
    }
}
