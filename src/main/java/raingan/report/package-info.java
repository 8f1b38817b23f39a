/** Tables and prose become the records of a report. */
@NullMarked
package raingan.report;

import org.jspecify.annotations.NullMarked;
