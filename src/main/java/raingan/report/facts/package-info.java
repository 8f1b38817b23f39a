/** Whose report it is, for which year and of what kind, and the values that follow from that. */
@NullMarked
package raingan.report.facts;

import org.jspecify.annotations.NullMarked;
