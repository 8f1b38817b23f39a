package raingan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import raingan.geometry.Ruling;

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
    void letters_above_each_other_are_no_rule() {
        BufferedImage image = Drawn.blank();
        for (int i = 0; i < 10; i++) {
            Drawn.line(image, 300, 100 + 50 * i, 300, 130 + 50 * i, 4);
        }

        assertThat(rules(image).rulings()).isEmpty();
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

    private static Bitmap ink(BufferedImage image) {
        try (NativeImage gray = NativeImage.of(GrayImages.of(image));
                NativeImage ink = gray.binary(160)) {
            return ink.bits();
        }
    }
}
