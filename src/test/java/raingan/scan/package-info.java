/** Tests of reading page images, on images drawn here. */
@NullMarked
package raingan.scan;

import org.jspecify.annotations.NullMarked;
