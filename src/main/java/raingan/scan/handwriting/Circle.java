package raingan.scan.handwriting;

import raingan.scan.image.Area;

/** A circle in pixels. */
record Circle(double x, double y, double radius) {

    /** The rectangle around it. */
    Area area() {
        return new Area((int) (x - radius), (int) (y - radius), (int) (x + radius), (int) (y + radius));
    }
}
