/** Boxes, rulings and the grids they form: points (1/72 inch), origin top-left, y down; pure geometry. */
@NullMarked
package raingan.geometry;

import org.jspecify.annotations.NullMarked;
