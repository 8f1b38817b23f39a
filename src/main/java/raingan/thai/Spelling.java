package raingan.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts common misspellings and reading slips right: the lexicon says which words are likely, the {@link Typos} which
 * slips are, and the words around decide. Numbers, Latin words and what may be a name stay as they are. Immutable, so
 * that threads may share one.
 */
public final class Spelling {

    private static final String RULE = "spelling";
    private static final Spelling OFF = new Spelling(false);
    private static final Spelling STANDARD = new Spelling(true);

    private final boolean on;

    private Spelling(boolean on) {
        this.on = on;
    }

    /** The corrector with the lists of this program. */
    public static Spelling standard() {
        return STANDARD;
    }

    /** Changes nothing. */
    public static Spelling off() {
        return OFF;
    }

    /** Corrects a text that is in canonical form. */
    public Audited correct(String text) {
        if (!on) {
            return Audited.of(text);
        }
        StringBuilder out = new StringBuilder(text.length());
        List<Change> changes = new ArrayList<>();
        for (ThaiRuns.Run run : ThaiRuns.of(text)) {
            if (run.thai()) {
                correct(run, out, changes);
            } else {
                out.append(run.text());
            }
        }
        return changes.isEmpty() ? Audited.of(text) : new Audited(out.toString(), changes);
    }

    private static void correct(ThaiRuns.Run run, StringBuilder out, List<Change> changes) {
        for (Decoder.Token token : Decoder.decode(Lexicons.standard(), Typos.CHANNEL, run.text())) {
            String before = run.text().substring(token.start(), token.end());
            if (!before.equals(token.text())) {
                changes.add(new Change(RULE, before, token.text(), run.start() + token.start()));
            }
            out.append(token.text());
        }
    }
}
