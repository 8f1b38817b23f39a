package raingan.thai.value;

import java.util.ArrayList;
import java.util.List;
import raingan.thai.Audited;
import raingan.thai.Channel;
import raingan.thai.Decoder;
import raingan.thai.Lexicon;
import raingan.thai.Lexicons;
import raingan.thai.Patch;
import raingan.thai.Recent;
import raingan.thai.ThaiRuns;

/**
 * The two passes of the corrector. Letters that make no word are repaired when a likely word is near; words that are
 * known are touched only where a slip has torn one longer, much likelier word into pieces.
 */
final class SpellingPass {

    private static final String RULE = "spelling";

    /** Nats that a repair of no word must gain over leaving it: a factor of about fifty. */
    private static final float NON_WORD_GAIN = 4f;
    /** Nats that a repair of known words must gain: a factor of about a hundred. */
    private static final float REAL_WORD_GAIN = 4.5f;
    /** The same where one word stands for one other, and nothing is torn: a factor of about 150. */
    private static final float ONE_WORD_GAIN = 5f;
    /** The same for misspellings that a list names. */
    private static final float LISTED_GAIN = 1.5f;
    /** The same in a text that has lost marks elsewhere: any. */
    private static final float EXPECTED_GAIN = 0.3f;
    /** Letters of a repaired word up to which only the commonest words, and next common words, are trusted. */
    private static final int SHORT = 3;

    private static final int MIDDLE = 4;
    private static final int LONG = 8;
    /** Costs in nats of words seen 600, 60 and 5 times in a million. */
    private static final float COMMON = 7.9f;

    private static final float KNOWN_WELL = 10.2f;
    private static final float SEEN = 12.6f;
    /** Known words on each side of a non-word that may have to be parted anew. */
    private static final int NEIGHBOURS = 2;

    private final Lexicon lexicon = Lexicons.standard();
    private final Misspellings misspellings;
    private final Recent<Decoder.Both> words;
    private final Recent<List<Decoder.Token>> mended;
    private final Names names;

    SpellingPass(SpellingLists lists) {
        this.misspellings = lists.misspellings();
        Channel marks = Typos.ofMarks(lists);
        Channel letters = Typos.ofAll(lists);
        this.words = new Recent<>(text -> Decoder.decodeBoth(lexicon, marks, text));
        this.mended = new Recent<>(text -> Decoder.decode(lexicon, letters, text));
        this.names = lists.names();
    }

    /** Thai letters with their words as they stand and with other marks. */
    private record Stretch(ThaiRuns.Run run, Decoder.Both words) {}

    private List<Stretch> stretches(String text) {
        return ThaiRuns.of(text).stream()
                .filter(ThaiRuns.Run::thai)
                .map(run -> new Stretch(run, words.of(run.text())))
                .toList();
    }

    /**
     * Both passes, and the first once more beside words that the second repaired.
     *
     * @param loses whether marks were lost in the text that this is part of
     */
    Audited correct(String text, boolean loses) {
        List<Stretch> before = stretches(text);
        Audited words = realWords(text, before, loses);
        Audited all = words.then(t -> nonWords(t, words.changes().isEmpty() ? before : stretches(t)));
        return all.text().equals(words.text()) ? all : all.then(t -> realWords(t, loses));
    }

    /** Repairs known words. */
    Audited realWords(String text, boolean loses) {
        return realWords(text, stretches(text), loses);
    }

    private Audited realWords(String text, List<Stretch> stretches, boolean loses) {
        Patch patch = new Patch(text, RULE);
        for (Stretch stretch : stretches) {
            ThaiRuns.Run run = stretch.run();
            if (run.text().length() > SHORT) {
                Decoder.Both words = stretch.words();
                for (MisspeltRegion region : MisspeltRegion.differing(run.text(), words.plain(), words.mended())) {
                    if (region.plainKnown() && trusted(region, loses) && !region.touches(names.in(text), run.start())) {
                        region.apply(run.start(), patch);
                    }
                }
            }
        }
        return patch.result();
    }

    private boolean trusted(MisspeltRegion region, boolean loses) {
        boolean listed = region.changed().stream().allMatch(t -> lists(region, t));
        float enough = loses ? EXPECTED_GAIN : listed ? LISTED_GAIN : REAL_WORD_GAIN;
        return region.gain() >= enough
                && (listed
                        || region.changed().stream()
                                .allMatch(t -> (region.joins(t) || region.gain() >= ONE_WORD_GAIN)
                                        && lexicon.cost(t.text()) <= SEEN));
    }

    private Audited nonWords(String text, List<Stretch> stretches) {
        Patch patch = new Patch(text, RULE);
        for (Stretch stretch : stretches) {
            List<Decoder.Token> plain = stretch.words().plain();
            for (int i = 0; i < plain.size(); i++) {
                if (!plain.get(i).known()) {
                    int last = lastUnknown(plain, i);
                    window(
                            stretch.run(),
                            plain.subList(Math.max(0, i - NEIGHBOURS), Math.min(plain.size(), last + NEIGHBOURS + 1)),
                            patch);
                    i = last + NEIGHBOURS;
                }
            }
        }
        return patch.result();
    }

    private void window(ThaiRuns.Run run, List<Decoder.Token> plain, Patch patch) {
        int from = plain.get(0).start();
        String part = run.text().substring(from, plain.get(plain.size() - 1).end());
        List<Decoder.Token> shifted = new ArrayList<>();
        plain.forEach(
                t -> shifted.add(new Decoder.Token(t.start() - from, t.end() - from, t.text(), t.known(), t.cost())));
        List<Decoder.Token> likeliest = mended.of(part);
        for (MisspeltRegion region : MisspeltRegion.differing(part, shifted, likeliest)) {
            boolean trusted = !region.plainKnown()
                    && region.gain() >= NON_WORD_GAIN
                    && region.changed().stream()
                            .allMatch(t -> lists(region, t) || (likely(t) && standsAlone(t, likeliest)));
            if (trusted && !region.touches(names.in(patch.text()), run.start() + from)) {
                region.apply(run.start() + from, patch);
            }
        }
    }

    /** A short word beside letters that still make none is a piece of a longer word that the lexicon lacks. */
    private static boolean standsAlone(Decoder.Token token, List<Decoder.Token> words) {
        return token.text().length() > MIDDLE
                || words.stream().noneMatch(w -> !w.known() && (w.end() == token.start() || w.start() == token.end()));
    }

    private static int lastUnknown(List<Decoder.Token> tokens, int from) {
        int last = from;
        for (int i = from; i < Math.min(tokens.size(), last + NEIGHBOURS + 2); i++) {
            last = tokens.get(i).known() ? last : i;
        }
        return last;
    }

    private boolean lists(MisspeltRegion region, Decoder.Token token) {
        return misspellings.lists(region.text().substring(token.start(), token.end()));
    }

    /** A short word must be common to be put in place of letters that are no word: everything is near a short word. */
    private boolean likely(Decoder.Token token) {
        return token.known()
                && lexicon.cost(token.text()) <= dearest(token.text().length());
    }

    /** Cost in nats up to which a word of so many letters is trusted. */
    private static float dearest(int letters) {
        if (letters <= SHORT) {
            return COMMON;
        }
        if (letters <= MIDDLE) {
            return KNOWN_WELL;
        }
        return letters <= LONG ? SEEN : Float.MAX_VALUE;
    }
}
