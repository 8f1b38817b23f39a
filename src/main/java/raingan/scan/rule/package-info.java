/** Finds the rules of a page and takes them out of its ink. */
@NullMarked
package raingan.scan.rule;

import org.jspecify.annotations.NullMarked;
