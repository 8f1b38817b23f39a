package raingan.scan.image;

import java.util.List;

/**
 * Four places that are the corners of an upright rectangle on paper, and that rectangle.
 *
 * @param seen where they stand in the image
 * @param flat where they belong
 */
public record Corners(List<Place> seen, List<Place> flat) {

    public Corners {
        seen = List.copyOf(seen);
        flat = List.copyOf(flat);
    }

    /** A place in an image, pixels. */
    public record Place(double x, double y) {}
}
