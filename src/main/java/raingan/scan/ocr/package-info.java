/** The OCR engine and its model behind one interface. */
@NullMarked
package raingan.scan.ocr;

import org.jspecify.annotations.NullMarked;
