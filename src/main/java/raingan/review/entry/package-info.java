/** What people type into a sheet, as values: judged like readings, refused with the true reason. */
@NullMarked
package raingan.review.entry;

import org.jspecify.annotations.NullMarked;
