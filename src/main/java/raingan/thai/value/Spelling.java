package raingan.thai.value;

import java.util.Collection;
import java.util.List;
import raingan.thai.Audited;
import raingan.thai.Skeletons;
import raingan.thai.ThaiRuns;

/**
 * Puts common misspellings and reading slips right: the lexicon says which words are likely, the confusions which slips
 * are, and the words around decide. Numbers, Latin words and what may be a name stay as they are. Immutable, so that
 * threads may share one.
 */
public final class Spelling {

    /** Words with lost marks that make it likely that other marks of the text are lost too: so many at least, */
    private static final int LOSSES = 2;
    /** and one in so many characters, which is about one in five hundred words. */
    private static final int CHARACTERS_TO_A_LOSS = 2000;

    private static final Spelling OFF = new Spelling(false, SpellingLists.NONE, false);

    private final boolean on;
    private final SpellingLists lists;
    private final boolean loses;
    private final SpellingPass pass;

    private Spelling(boolean on, SpellingLists lists, boolean loses) {
        this.on = on;
        this.lists = lists;
        this.loses = loses;
        this.pass = new SpellingPass(lists);
    }

    private static final class Holder {
        static final Spelling STANDARD = new Spelling(true, SpellingLists.standard(), false);
    }

    /** The corrector with the lists of this program. */
    public static Spelling standard() {
        return Holder.STANDARD;
    }

    /** Changes nothing. */
    public static Spelling off() {
        return OFF;
    }

    /** As this one, but leaving the given names alone wherever they stand. */
    public Spelling keeping(Collection<String> kept) {
        return new Spelling(on, lists.keeping(kept), loses);
    }

    /**
     * As this one, with what a person lists.
     *
     * @param lines a word or name to leave alone; or {@code wrong<TAB>right}; or {@code seen<TAB>meant<TAB>cost} for a slip of
     *     one letter ({@code -} for none) and how unlikely it is, in nats. {@code #} begins a comment
     * @throws IllegalArgumentException with the line that is none of these
     */
    public Spelling with(List<String> lines) {
        return new Spelling(on, lists.with(lines), loses);
    }

    /**
     * As this one, for the texts of one document: where words of it show that marks were lost, less evidence is asked
     * for the next lost mark.
     */
    public Spelling adaptedTo(String document) {
        return on && losesMarks(document) ? new Spelling(true, lists, true) : this;
    }

    /** Corrects a text that is in canonical form. */
    public Audited correct(String text) {
        if (!on || !ThaiRuns.hasThai(text)) {
            return Audited.of(text);
        }
        Audited first = pass.correct(text, loses);
        return loses || !losesMarks(first) ? first : first.then(t -> pass.realWords(t, true));
    }

    private boolean losesMarks(String document) {
        return losesMarks(pass.correct(document, false));
    }

    private static boolean losesMarks(Audited corrected) {
        int enough = Math.max(LOSSES, corrected.text().length() / CHARACTERS_TO_A_LOSS);
        return corrected.changes().stream()
                        .filter(c -> c.before().length() < c.after().length())
                        .filter(c -> Skeletons.strip(c.before()).equals(Skeletons.strip(c.after())))
                        .count()
                >= enough;
    }
}
