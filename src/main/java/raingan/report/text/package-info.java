/** Lines as they stand on paper become running text and paragraphs, each with its evidence. */
@NullMarked
package raingan.report.text;

import org.jspecify.annotations.NullMarked;
