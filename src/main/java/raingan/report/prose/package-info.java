/** Paragraphs and labelled lines become measures and findings. */
@NullMarked
package raingan.report.prose;

import org.jspecify.annotations.NullMarked;
