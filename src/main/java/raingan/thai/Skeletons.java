package raingan.thai;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds words that agree with a text in all but their marks: a letter tree over what is left of each word without its
 * vowel marks, tones and signs, and with twin letters (ใ ไ, า ำ, ฎ ฏ) taken for one. Marks are what typists and text
 * layers lose most, often several in one word.
 */
public final class Skeletons {

    /** Letters below which a word has no marks to lose. */
    private static final int SHORTEST = 2;
    /** Marks of one word that may be wrong; more is another word. */
    private static final int MOST_SLIPS = 4;

    private final Lexicon tree;
    /** The words by the node of their skeleton, the cheapest of each first. */
    private final String[] words;
    /** What each word costs. */
    private final float[] costs;
    /** The first word of each node, and behind the last node the number of words. */
    private final int[] firsts;

    private record Word(int node, String text, float cost) {}

    /** The skeletons of words, which cost what they cost in {@code lexicon}. */
    Skeletons(List<String> all, Lexicon lexicon) {
        Lexicon.Builder builder = new Lexicon.Builder();
        all.forEach(word -> builder.enter(strip(word)));
        tree = builder.build();
        List<Word> sorted = all.stream()
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> new Word(tree.node(strip(word)), word, lexicon.cost(word)))
                .filter(word -> word.node() > Lexicon.ROOT)
                .sorted(Comparator.comparingInt(Word::node).thenComparingDouble(Word::cost))
                .toList();
        words = sorted.stream().map(Word::text).toArray(String[]::new);
        costs = new float[words.length];
        firsts = new int[tree.nodes() + 1];
        for (int i = 0; i < words.length; i++) {
            costs[i] = sorted.get(i).cost();
            firsts[sorted.get(i).node() + 1] = i + 1;
        }
        for (int node = 0; node < tree.nodes(); node++) {
            firsts[node + 1] = Math.max(firsts[node], firsts[node + 1]);
        }
    }

    /** What is left of a word without its marks. */
    public static String strip(String word) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (!ThaiChars.isMark(word.charAt(i))) {
                bare.append(twin(word.charAt(i)));
            }
        }
        return bare.toString();
    }

    private static char twin(char c) {
        return switch (c) {
            case 'ใ' -> 'ไ';
            case ThaiChars.SARA_AM -> ThaiChars.SARA_AA;
            case 'ฎ' -> 'ฏ';
            default -> c;
        };
    }

    /** The words that may be meant by the letters from {@code at} on, other than those that stand there. */
    public List<Channel.Edit> from(String text, int at, SlipCosts slips, Channel.Readings readings) {
        List<Channel.Edit> found = new ArrayList<>();
        int node = Lexicon.ROOT;
        int i = at;
        while (i < text.length() && node != Lexicon.NONE) {
            node = tree.child(node, twin(text.charAt(i++)));
            while (i < text.length() && ThaiChars.isMark(text.charAt(i))) {
                i++;
            }
            if (node != Lexicon.NONE && firsts[node] < firsts[node + 1] && ThaiChars.mayBegin(text, i)) {
                int end = firsts[node + 1];
                for (int w = firsts[node]; w < end && readings.gainBy(at, i, costs[w] + slips.least()); w++) {
                    compare(text, at, i, w, slips, found);
                }
            }
        }
        return found;
    }

    private void compare(String text, int from, int to, int word, SlipCosts slips, List<Channel.Edit> found) {
        float cost = slips.between(text, from, to, words[word], MOST_SLIPS);
        if (cost > 0 && cost < Float.POSITIVE_INFINITY) {
            found.add(new Channel.Edit(to - from, words[word], costs[word] + cost, 1));
        }
    }
}
