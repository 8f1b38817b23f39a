package raingan.scan;

import java.util.List;
import raingan.geometry.Ruling;

/**
 * The rules of a page image.
 *
 * @param rulings in points
 * @param horizontal the ink of the horizontal ones
 * @param vertical the ink of the vertical ones
 */
record Rules(List<Ruling> rulings, Bitmap horizontal, Bitmap vertical) {

    Rules {
        rulings = List.copyOf(rulings);
    }
}
