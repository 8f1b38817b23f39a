/** Speed of the parts that every document passes through, measured with JMH: {@code mvn -Pbench}. */
@NullMarked
package raingan.benchmark;

import org.jspecify.annotations.NullMarked;
