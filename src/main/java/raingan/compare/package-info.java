/** Which documents are of one office, how they are related, and what the years of an office come to: pure functions of what each document tells. */
@NullMarked
package raingan.compare;

import org.jspecify.annotations.NullMarked;
