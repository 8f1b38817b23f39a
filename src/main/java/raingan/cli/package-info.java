/** Commands: flags to options, results to exit codes. */
@NullMarked
package raingan.cli;

import org.jspecify.annotations.NullMarked;
