package raingan.scan.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.scan.image.Area;
import raingan.scan.image.Bitmap;
import raingan.scan.image.Component;
import raingan.scan.image.Components;

class TextLinesTest {

    private static final int LETTER = 30;
    private static final int PITCH = 56;
    private static final int WHITE_BELOW = 2;
    private static final int WHITE_ABOVE = 4;
    private static final int TONE = 9;

    private final Bitmap page = Bitmap.empty(900, 500);

    @Test
    void a_vowel_that_touches_the_tone_mark_of_the_next_line_stays_with_its_letter() {
        for (int i = 0; i < 5; i++) {
            letter(0, i);
            vowelBelow(0, i);
            letter(4, i);
            toneAbove(4, i);
        }
        letter(1, 8);
        letter(2, 8);
        vowelBelow(1, 8);
        toneAbove(2, 8);

        List<TextLine> lines = twice();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(1).area().bottom()).isEqualTo(top(2) - WHITE_ABOVE - TONE);
        assertThat(lines.get(2).area().top()).isEqualTo(top(2) - WHITE_ABOVE - TONE);
    }

    @Test
    void a_comma_stays_on_its_line_over_a_mark_of_the_next() {
        letter(0, 0);
        fill(left(0) + 22, top(0) + LETTER - 6, 4, 16);
        letter(0, 1);
        letter(1, 0);
        letter(1, 1);
        fill(left(1), top(1) - WHITE_ABOVE - TONE, 16, TONE);

        assertThat(twice()).first().satisfies(l -> assertThat(l.parts()).hasSize(3));
    }

    @Test
    void a_number_far_larger_than_the_letters_is_a_line_with_its_point() {
        for (int i = 0; i < 6; i++) {
            letter(0, i);
        }
        int top = top(2);
        for (int i = 0; i < 4; i++) {
            fill(100 + 90 * i, top, 50, 3 * LETTER);
        }
        fill(255, top + 3 * LETTER - 18, 18, 18);

        List<TextLine> lines = twice();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).area()).isEqualTo(new Area(100, top, 420, top + 3 * LETTER));
    }

    /** The first reading of a page teaches the shapes of its marks. */
    private List<TextLine> twice() {
        MarkShapes shapes = new MarkShapes();
        List<Component> parts = Components.of(page, new Area(0, 0, page.width(), page.height()));
        TextLines.of(new ArrayList<>(parts), LETTER, 40, shapes);
        return TextLines.of(parts, LETTER, 40, shapes);
    }

    private static int top(int line) {
        return 60 + PITCH * line;
    }

    private static int left(int letter) {
        return 40 + 40 * letter;
    }

    private void letter(int line, int letter) {
        fill(left(letter), top(line), 20, LETTER);
    }

    /** A hook that falls on its right side down to where a tone mark of the next line begins. */
    private void vowelBelow(int line, int letter) {
        int y = top(line) + LETTER + WHITE_BELOW;
        int height = PITCH - LETTER - WHITE_BELOW - WHITE_ABOVE - TONE;
        fill(left(letter) + 12, y, 8, 2);
        fill(left(letter) + 17, y, 3, height);
    }

    private void toneAbove(int line, int letter) {
        fill(left(letter) + 16, top(line) - WHITE_ABOVE - TONE, 4, TONE);
    }

    private void fill(int x, int y, int width, int height) {
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                page.set(column, row, true);
            }
        }
    }
}
