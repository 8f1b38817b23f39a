package raingan.pdf;

import java.util.List;

/**
 * Glyphs on one baseline, from left to right, in a frame where text runs to the right.
 *
 * @param clusters glyphs with ink, each with its marks, sorted by x
 * @param spaces space glyphs, sorted by x
 */
record Line(List<Cluster> clusters, List<Glyph> spaces) {

    Line {
        clusters = List.copyOf(clusters);
        spaces = List.copyOf(spaces);
    }
}
