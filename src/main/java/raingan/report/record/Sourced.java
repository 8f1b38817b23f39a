package raingan.report.record;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import raingan.geometry.Thousandths;
import raingan.thai.Change;

/**
 * A text with everything that vouches for it.
 *
 * @param text the value, in composed Thai and Arabic digits
 * @param raw what was read, before any change
 * @param places where it was read, in reading order; more than one when it runs over pages or cells
 * @param confidence 0–1 to three decimals, of the weakest part
 * @param changes what led from raw to text; each says where in the whole passage, as its rule found it, lines parted by
 *     a line feed
 */
public record Sourced(String text, String raw, List<Place> places, double confidence, List<Change> changes) {

    /** A value that no page states. */
    public static final Sourced EMPTY = new Sourced("", "", List.of(), 1, List.of());

    public Sourced {
        confidence = Thousandths.round(confidence);
        places = List.copyOf(places);
        changes = List.copyOf(changes);
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same evidence for another value, such as one part of the text. */
    public Sourced withText(String value) {
        return new Sourced(value, raw, places, confidence, changes);
    }

    /** The same, at most as sure as {@code limit} (0–1). */
    public Sourced noSurerThan(double limit) {
        return new Sourced(text, raw, places, Math.min(confidence, limit), changes);
    }

    /** The value that further changes led to. */
    public Sourced changed(String value, List<Change> further) {
        List<Change> all = Stream.concat(changes.stream(), further.stream()).toList();
        return new Sourced(value, raw, places, confidence, all);
    }

    /** Two texts as one, parted by a space. */
    public static Sourced both(Sourced a, Sourced b) {
        return joined(a, b, " ");
    }

    /** Two texts as one, parted by {@code between}; as sure as the weaker. */
    public static Sourced joined(Sourced a, Sourced b, String between) {
        return new Sourced(
                a.text + between + b.text,
                a.raw + "\n" + b.raw,
                Stream.concat(a.places.stream(), b.places.stream()).toList(),
                Math.min(a.confidence, b.confidence),
                Stream.concat(a.changes.stream(), b.changes.stream()).toList());
    }

    /** First page, 0 when no page states it. */
    public int firstPage() {
        return places.stream().map(Place::page).min(Comparator.naturalOrder()).orElse(0);
    }

    /** Last page, 0 when no page states it. */
    public int lastPage() {
        return places.stream().map(Place::page).max(Comparator.naturalOrder()).orElse(0);
    }
}
