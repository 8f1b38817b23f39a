package raingan.thai;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A text and every change that led to it, in the order made.
 *
 * @param text the text as it is now
 * @param changes what was done to it
 */
public record Audited(String text, List<Change> changes) {

    public Audited {
        changes = List.copyOf(changes);
    }

    /** A text nothing was done to. */
    public static Audited of(String text) {
        return new Audited(text, List.of());
    }

    /** Applies a further step to the text and keeps the changes of both. */
    public Audited then(Function<String, Audited> step) {
        Audited next = step.apply(text);
        return new Audited(
                next.text,
                Stream.concat(changes.stream(), next.changes.stream()).toList());
    }
}
