package raingan.page;

import raingan.geometry.Box;

/**
 * An area of a page that is filled with a colour other than white.
 *
 * @param box points, origin top-left of the upright page, y down
 * @param rgb the colour, eight bits each of red, green and blue; that of a pattern is 0
 */
public record Shade(Box box, int rgb) {}
