/** PDFs made on the spot, sound, faulty and hostile, and what is read from them. */
@NullMarked
package raingan.pdf;

import org.jspecify.annotations.NullMarked;
