/** Page images: preparation, rulings, OCR; the only package that sees native code. */
@NullMarked
package raingan.scan;

import org.jspecify.annotations.NullMarked;
