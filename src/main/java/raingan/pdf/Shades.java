package raingan.pdf;

import java.util.ArrayList;
import java.util.List;
import raingan.geometry.Box;
import raingan.page.Shade;

/** The areas of a page that are filled with a colour: a white line on one is seen as well as a black one on paper. */
final class Shades {

    /** Least side, in points, of an area that lies behind a line of text; lower ones are lines themselves. */
    private static final double LEAST = 8;

    /** Reach, in points, by which a line may lie beside the areas that it parts. */
    private static final double REACH = 1.5;

    /** Areas of the fullest page that are worth remembering. */
    private static final int MOST = 5000;

    private final List<Shade> areas = new ArrayList<>();

    void add(Box area, int rgb) {
        if (areas.size() < MOST && area.width() >= LEAST && area.height() >= LEAST) {
            areas.add(new Shade(area, rgb));
        }
    }

    /** All that were added, in drawing order. */
    List<Shade> all() {
        return List.copyOf(areas);
    }

    /** Whether the middle of a line lies on a shade, or between two. */
    boolean isUnder(Stroke line) {
        return areas.stream().anyMatch(a -> a.box()
                .grow(REACH)
                .contains(line.box().centerX(), line.box().centerY()));
    }
}
