/** Makes the picture of a sheet even, level and free of its paper: shades, colours, perspective. */
@NullMarked
package raingan.scan.paper;

import org.jspecify.annotations.NullMarked;
