/** The chain from one source file to its result. */
@NullMarked
package raingan.pipeline;

import org.jspecify.annotations.NullMarked;
