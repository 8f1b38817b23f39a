/** What was read from a page, by the text layer or by OCR alike. */
@NullMarked
package raingan.page;

import org.jspecify.annotations.NullMarked;
