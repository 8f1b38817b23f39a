/** Issues out to people and their corrections back: one folder. */
@NullMarked
package raingan.review;

import org.jspecify.annotations.NullMarked;
