/** Texts that stand behind, below or beside their labels become tables with the labels above, whatever draws them. */
@NullMarked
package raingan.report.label;

import org.jspecify.annotations.NullMarked;
