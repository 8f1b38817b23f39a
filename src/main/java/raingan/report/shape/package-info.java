/** How a table is to be read: turned upright, parted, its header set off. */
@NullMarked
package raingan.report.shape;

import org.jspecify.annotations.NullMarked;
