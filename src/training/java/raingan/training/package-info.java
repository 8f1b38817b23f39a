/** Makes the training material of the OCR model: a trainable base network, and lines of text to render. */
@NullMarked
package raingan.training;

import org.jspecify.annotations.NullMarked;
