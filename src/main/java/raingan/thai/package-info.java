/** Thai letters, words and numbers put right, with an audit of each change: what a page reader needs; uses no other package. */
@NullMarked
package raingan.thai;

import org.jspecify.annotations.NullMarked;
