package raingan.pdf;

import raingan.geometry.Box;

/**
 * A coherent area of ink that no sign of the text layer explains.
 *
 * @param box points, origin top-left of the upright page, y down
 * @param ground share (0–1) of its pixels that have the brightness of its ground: half and more where text stands, little
 *     in a photograph
 * @param print tells areas that look alike, as a logo on every page, from others
 */
public record InkArea(Box box, double ground, long print) {

    InkArea in(Frame frame) {
        return new InkArea(frame.box(box), ground, print);
    }
}
