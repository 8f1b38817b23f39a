/** Ink becomes lines of Thai, and the engine reads them. */
@NullMarked
package raingan.scan.line;

import org.jspecify.annotations.NullMarked;
