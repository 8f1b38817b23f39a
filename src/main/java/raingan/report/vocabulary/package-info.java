/** The words of the domain with their meanings: headings, indicators, units, statuses, and what a cell holds by its words alone. */
@NullMarked
package raingan.report.vocabulary;

import org.jspecify.annotations.NullMarked;
