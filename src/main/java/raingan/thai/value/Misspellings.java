package raingan.thai.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import raingan.thai.Channel;
import raingan.thai.Decoder;
import raingan.thai.Lexicon;
import raingan.thai.Lexicons;
import raingan.thai.ThaiChars;
import raingan.thai.WordFiles;

/** Misspellings that are known as such, whole words with what they should be. */
final class Misspellings {

    /** What a misspelling should be, and what reading it so costs in nats. */
    private record Correction(String right, float cost) {}

    static final Misspellings NONE = new Misspellings(Map.of());

    /** Nats for a listed misspelling against the word itself: one in fifty writes it so. */
    private static final float LISTED = 4f;
    /**
     * Nats by which a misspelling that a person lists is likelier than the letters as they stand: more than the beginning
     * of a stretch of no words costs, which may lie before them.
     */
    private static final float TOLD = 16f;

    private final Map<String, Correction> listed;
    private final Lexicon tree;

    private Misspellings(Map<String, Correction> listed) {
        this.listed = Map.copyOf(listed);
        Lexicon.Builder builder = new Lexicon.Builder();
        listed.keySet().forEach(wrong -> builder.addAtCost(wrong, 0));
        this.tree = builder.build();
    }

    /** The list of this program: each entry still has to be the likelier reading where it stands. */
    static Misspellings standard() {
        Map<String, Correction> all = new HashMap<>();
        WordFiles.rows("value/misspellings.tsv", row -> all.put(row[0], new Correction(row[1], LISTED + cost(row[1]))));
        return new Misspellings(all);
    }

    /** Adds misspellings that a person lists with what they should be, which hold wherever the letters stand. */
    Misspellings with(Map<String, String> told) {
        Map<String, Correction> all = new HashMap<>(listed);
        told.forEach((wrong, right) -> all.put(wrong, new Correction(right, cost(wrong) - TOLD)));
        return new Misspellings(all);
    }

    /** Cost in nats of letters as they stand. */
    private static float cost(String letters) {
        float cost = 0;
        for (Decoder.Token token : Decoder.decode(Lexicons.standard(), Channel.CLEAN, letters)) {
            cost += token.cost();
        }
        return cost;
    }

    boolean lists(String wrong) {
        return listed.containsKey(wrong);
    }

    /** What the listed misspellings that begin at an index should be. */
    void from(String text, int at, List<Channel.Edit> found) {
        int node = Lexicon.ROOT;
        for (int i = at; i < text.length() && node != Lexicon.NONE; i++) {
            node = tree.child(node, text.charAt(i));
            if (node != Lexicon.NONE && tree.cost(node) < Float.POSITIVE_INFINITY && ThaiChars.mayBegin(text, i + 1)) {
                Correction correction = listed.get(text.substring(at, i + 1));
                if (correction != null) {
                    found.add(new Channel.Edit(i + 1 - at, correction.right(), correction.cost(), 1));
                }
            }
        }
    }
}
