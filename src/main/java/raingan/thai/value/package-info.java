/** Dates, places, names and spelling: what only the records need, and no page reader. */
@NullMarked
package raingan.thai.value;

import org.jspecify.annotations.NullMarked;
