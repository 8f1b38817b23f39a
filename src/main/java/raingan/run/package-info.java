/** Many documents: workers, cache, progress; no domain logic. */
@NullMarked
package raingan.run;

import org.jspecify.annotations.NullMarked;
