/** Page images and what they are made of: pixels, components, and the native libraries that work on them. */
@NullMarked
package raingan.scan.image;

import org.jspecify.annotations.NullMarked;
