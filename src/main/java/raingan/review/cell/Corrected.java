package raingan.review.cell;

import java.util.List;
import raingan.report.record.Sourced;
import raingan.thai.Change;

/** Texts that a person put in the place of others. */
final class Corrected {

    /** The rule in the audit of a value that a person entered. */
    static final String RULE = "corrected-by-person";

    private Corrected() {}

    /** The text as entered: as sure as can be, and no other rule's any more. */
    static Sourced text(Sourced old, String value) {
        return new Sourced(value, old.raw(), old.places(), 1, List.of(new Change(RULE, old.text(), value, 0)));
    }

    /** The same passage, of which a person corrected a value that stands in it. */
    static Sourced passage(Sourced old, String before, String value) {
        return new Sourced(old.text(), old.raw(), old.places(), 1, List.of(new Change(RULE, before, value, 0)));
    }
}
