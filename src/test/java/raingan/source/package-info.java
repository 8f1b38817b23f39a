/** What input files are, by content. */
@NullMarked
package raingan.source;

import org.jspecify.annotations.NullMarked;
