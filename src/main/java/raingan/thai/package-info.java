/** Thai text to values, with an audit of each change; uses no other package. */
@NullMarked
package raingan.thai;

import org.jspecify.annotations.NullMarked;
