package raingan.scan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import raingan.scan.image.GrayImage;

class TileMediansTest {

    private static final int TILE = 3;
    private static final int ROWS = 14;
    private static final int COLUMNS = 17;
    private static final int NEAR = 2;

    @Test
    void eachTileHasTheMedianOfTheFilledTilesAroundIt() {
        Random random = new Random(20);
        for (int round = 0; round < 20; round++) {
            byte[] pixels = new byte[ROWS * TILE * COLUMNS * TILE];
            random.nextBytes(pixels);
            GrayImage page = new GrayImage(COLUMNS * TILE, ROWS * TILE, pixels);
            boolean[][] filled = new boolean[ROWS][COLUMNS];
            List<int[]> tiles = new ArrayList<>();
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    filled[row][column] = random.nextInt(3) > 0;
                    if (filled[row][column] && random.nextBoolean()) {
                        tiles.add(new int[] {row, column});
                    }
                }
            }
            int[] expected =
                    tiles.stream().mapToInt(t -> median(page, filled, t)).toArray();
            assertThat(new TileMedians(page, TILE, filled).of(tiles)).containsExactly(expected);
        }
    }

    /** By sorting all pixels. */
    private static int median(GrayImage page, boolean[][] filled, int[] at) {
        List<Integer> around = new ArrayList<>();
        for (int row = Math.max(0, at[0] - NEAR); row <= Math.min(ROWS - 1, at[0] + NEAR); row++) {
            for (int column = Math.max(0, at[1] - NEAR); column <= Math.min(COLUMNS - 1, at[1] + NEAR); column++) {
                for (int i = 0; filled[row][column] && i < TILE * TILE; i++) {
                    around.add(page.at(column * TILE + i % TILE, row * TILE + i / TILE));
                }
            }
        }
        int[] sorted = around.stream().mapToInt(Integer::intValue).sorted().toArray();
        return Arrays.stream(sorted)
                .skip(Math.max(0, sorted.length / 2 - 1))
                .findFirst()
                .orElseThrow();
    }
}
