/** The cells of records that a person may change: what stands in each, what can be entered, and what follows from it. */
@NullMarked
package raingan.review.cell;

import org.jspecify.annotations.NullMarked;
