/** Input files: their path, their type by content, their hash. */
@NullMarked
package raingan.source;

import org.jspecify.annotations.NullMarked;
