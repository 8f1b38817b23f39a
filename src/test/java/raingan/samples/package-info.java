/** The sample reports against what a careful person reads in them. */
@NullMarked
package raingan.samples;

import org.jspecify.annotations.NullMarked;
