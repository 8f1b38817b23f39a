package raingan.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import raingan.review.entry.Refusal;

/**
 * What became of a correction.
 *
 * @param correction it, with what is known by now of the cell it is about
 * @param kind whether it holds
 * @param why the reason when it is not taken
 */
public record Outcome(Correction correction, Kind kind, @Nullable Refusal why) {

    /** What can become of a correction. */
    public enum Kind {
        /** The dataset says what it says and did not before. */
        APPLIED,
        /** It says that the dataset is right. */
        CONFIRMED,
        /** It holds a remark only. */
        NOTED,
        /** The doubt that it answers is gone. */
        SETTLED,
        /** A later one says otherwise of the same cell, or it stands under the id of its cell now. */
        SUPERSEDED,
        /** The record is gone or reads otherwise now. */
        STALE,
        /** It says nothing that the cell can hold, or two rows say different things. */
        REFUSED
    }

    static Outcome of(Correction correction, Kind kind) {
        return new Outcome(correction, kind, null);
    }

    static Outcome refused(Correction correction, Refusal why) {
        return new Outcome(correction, Kind.REFUSED, why);
    }

    static Outcome stale(Correction correction, Refusal why) {
        return new Outcome(correction, Kind.STALE, why);
    }

    /** A row about another cell than the doubt whose id it bears; {@code why} when what it says there is not taken. */
    static Outcome elsewhere(Correction correction, @Nullable Refusal why) {
        return new Outcome(correction, Kind.SUPERSEDED, why);
    }

    /** Whether the doubt that it answers is answered. */
    public boolean closes() {
        return kind == Kind.APPLIED || kind == Kind.CONFIRMED;
    }

    /** Whether a person should hear that it does not hold. */
    public boolean isMissed() {
        return why != null;
    }

    /** The reason when it is not taken. */
    public Optional<Refusal> reason() {
        return Optional.ofNullable(why);
    }
}
