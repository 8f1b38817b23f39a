/** Pages from files, by layer or OCR: the slow half of the chain. */
@NullMarked
package raingan.pipeline.reading;

import org.jspecify.annotations.NullMarked;
