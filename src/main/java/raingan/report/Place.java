package raingan.report;

import raingan.geometry.Box;

/**
 * Where a text stands.
 *
 * @param page physical page, counted from 1
 * @param box points, origin top-left of the upright page, y down
 */
public record Place(int page, Box box) {}
