package raingan.thai;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out for texts of late: a report repeats itself, offices copy from each other and from the forms they are
 * sent. For results that depend on the text alone; threads may share one.
 */
public final class Recent<V> {

    /** Texts kept before beginning anew: those of some hundred reports, about ten megabytes. */
    private static final int MOST = 1 << 13;

    private final Map<String, V> known = new ConcurrentHashMap<>();
    private final Function<String, V> work;

    /** Nothing yet. */
    public Recent(Function<String, V> work) {
        this.work = work;
    }

    /** What the work gives for a text. */
    public V of(String text) {
        V value = known.get(text);
        if (value == null) {
            value = work.apply(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, value);
        }
        return value;
    }
}
