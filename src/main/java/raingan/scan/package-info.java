/** Page images: preparation, rulings, OCR; the only packages that see native code. */
@NullMarked
package raingan.scan;

import org.jspecify.annotations.NullMarked;
