/** Tests of the whole: the direction of the packages. */
@NullMarked
package raingan;

import org.jspecify.annotations.NullMarked;
