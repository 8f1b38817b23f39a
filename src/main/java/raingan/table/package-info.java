/** Rulings and words become cells, tables, and long tables that run over pages. */
@NullMarked
package raingan.table;

import org.jspecify.annotations.NullMarked;
