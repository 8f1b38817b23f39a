package raingan.scan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import raingan.scan.image.GrayImage;

class NegativeTest {

    @Test
    void whiteLettersOnBlackBecomeBlackOnWhite() {
        byte[] pixels = new byte[100];
        Arrays.fill(pixels, 0, 10, (byte) 250);

        GrayImage developed = Negative.developed(new GrayImage(10, 10, pixels));

        assertThat(developed.at(0, 0)).isEqualTo(5);
        assertThat(developed.at(9, 9)).isEqualTo(255);
    }

    @Test
    void aPageWithMuchInkStaysAsItIs() {
        byte[] pixels = new byte[100];
        Arrays.fill(pixels, 0, 50, (byte) 250);
        GrayImage page = new GrayImage(10, 10, pixels);

        assertThat(Negative.developed(page)).isSameAs(page);
    }
}
