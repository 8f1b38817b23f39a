/** Takes off what was stamped and written by hand. */
@NullMarked
package raingan.scan.handwriting;

import org.jspecify.annotations.NullMarked;
