package raingan.review.entry;

import java.util.List;

/**
 * A row that is not taken.
 *
 * @param reason why
 * @param args what fills {0}, {1}, … of its text
 */
public record Refusal(Reason reason, List<String> args) {

    public Refusal {
        args = List.copyOf(args);
    }

    /** An exception that carries it to whoever judges the row. */
    public static RefusedException because(Reason reason, String... args) {
        return new RefusedException(new Refusal(reason, List.of(args)));
    }
}
