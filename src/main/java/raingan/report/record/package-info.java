/** What a report says, and where it says it: the records that checks, review and export see. */
@NullMarked
package raingan.report.record;

import org.jspecify.annotations.NullMarked;
