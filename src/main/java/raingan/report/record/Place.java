package raingan.report.record;

import raingan.geometry.Box;
import raingan.geometry.Thousandths;

/**
 * Where a text stands.
 *
 * @param page physical page, counted from 1
 * @param box points to three decimals, origin top-left of the upright page, y down
 */
public record Place(int page, Box box) {

    public Place {
        box = Thousandths.round(box);
    }
}
