/** What the columns of a table mean, from its header and its cells. */
@NullMarked
package raingan.report.column;

import org.jspecify.annotations.NullMarked;
