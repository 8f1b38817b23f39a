/** PDF files: pages, text layer, drawn rulings; the only package that sees PDFBox. */
@NullMarked
package raingan.pdf;

import org.jspecify.annotations.NullMarked;
