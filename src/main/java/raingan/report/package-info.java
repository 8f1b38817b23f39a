/** Tables and prose become the records of a report: one chain of stages, each in a package of its own. */
@NullMarked
package raingan.report;

import org.jspecify.annotations.NullMarked;
