/** Fits the model that tells what the columns of a table mean, and measures it. */
@NullMarked
package raingan.training.column;

import org.jspecify.annotations.NullMarked;
