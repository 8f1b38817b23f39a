/** Records out as CSV and JSON, in stable order and byte-identical from run to run. */
@NullMarked
package raingan.export;

import org.jspecify.annotations.NullMarked;
