/** Rules that look at records and raise issues; never throws. */
@NullMarked
package raingan.check;

import org.jspecify.annotations.NullMarked;
