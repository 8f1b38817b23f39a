/** The rows of a table whose columns are understood become measures, scores and findings. */
@NullMarked
package raingan.report.row;

import org.jspecify.annotations.NullMarked;
