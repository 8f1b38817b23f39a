package raingan.scan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredOrientationTest {

    /** Where the first pixel of the first row lies on the paper, for each orientation of TIFF 6.0: row, column. */
    private static final Map<Integer, String> FIRST = Map.of(
            1,
            "top left",
            2,
            "top right",
            3,
            "bottom right",
            4,
            "bottom left",
            5,
            "top left",
            6,
            "top right",
            7,
            "bottom right",
            8,
            "bottom left");

    @Test
    void theFirstPixelComesWhereTheStandardSays() {
        FIRST.forEach((orientation, place) -> {
            BufferedImage image = StoredOrientation.upright(stored(), orientation, 1);
            int right = image.getWidth() - 1;
            int bottom = image.getHeight() - 1;
            assertThat(dark(image, place.contains("right") ? right : 0, place.contains("bottom") ? bottom : 0))
                    .as("orientation %d", orientation)
                    .isTrue();
            assertThat(image.getWidth()).isEqualTo(StoredOrientation.isSideways(orientation) ? 20 : 30);
        });
    }

    @Test
    void theFirstRowStandsUprightWhereRowsAreColumns() {
        for (int orientation = 1; orientation <= 8; orientation++) {
            BufferedImage image = StoredOrientation.upright(stored(), orientation, 1);
            boolean across = false;
            for (int x = 1; x < image.getWidth() - 1; x++) {
                across |= dark(image, x, 0) || dark(image, x, image.getHeight() - 1);
            }
            assertThat(across).as("orientation %d", orientation).isEqualTo(!StoredOrientation.isSideways(orientation));
        }
    }

    @Test
    void pixelsTwiceAsHighAsWideBecomeSquare() {
        BufferedImage image = StoredOrientation.upright(stored(), 1, 0.5);

        assertThat(image.getWidth()).isEqualTo(30);
        assertThat(image.getHeight()).isEqualTo(40);
    }

    @Test
    void theReadersOfTiffAndJpegNameTransposedImagesDifferently() {
        assertThat(StoredOrientation.of("FlipHRotate90", true)).isEqualTo(5);
        assertThat(StoredOrientation.of("FlipHRotate90", false)).isEqualTo(7);
        assertThat(StoredOrientation.of("", true)).isEqualTo(StoredOrientation.UPRIGHT);
    }

    /** 30 pixels wide, 20 high, white but for the first ten pixels of its first row. */
    private static BufferedImage stored() {
        BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 30; x++) {
                image.setRGB(x, y, y == 0 && x < 10 ? 0 : 0xFFFFFF);
            }
        }
        return image;
    }

    private static boolean dark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xff) < 128;
    }
}
