package raingan.thai;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that agree with a text in all but their marks: a letter tree over what is left of each word without its
 * vowel marks, tones and signs, and with twin letters (ใ ไ, า ำ, ฎ ฏ) taken for one. Marks are what typists and text
 * layers lose most, often several in one word.
 */
final class Skeletons {

    /** Letters below which a word has no marks to lose. */
    private static final int SHORTEST = 2;
    /** Marks of one word that may be wrong; more is another word. */
    private static final int MOST_SLIPS = 4;

    private final Lexicon tree;
    /** The words of each skeleton by its node. */
    private final Word[][] words;

    private record Word(String text, float cost) {}

    /** The skeletons of words, which cost what they cost in {@code lexicon}. */
    Skeletons(List<String> all, Lexicon lexicon) {
        Lexicon.Builder builder = new Lexicon.Builder();
        all.forEach(word -> builder.enter(strip(word)));
        tree = builder.build();
        words = new Word[tree.nodes()][];
        for (String word : all) {
            int node = tree.node(strip(word));
            if (word.length() >= SHORTEST && node > Lexicon.ROOT) {
                words[node] = with(words[node], new Word(word, lexicon.cost(word)));
            }
        }
    }

    private static Word[] with(Word @Nullable [] before, Word word) {
        Word[] all = before == null ? new Word[1] : Arrays.copyOf(before, before.length + 1);
        all[all.length - 1] = word;
        return all;
    }

    /** What is left of a word without its marks. */
    static String strip(String word) {
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
    List<Channel.Edit> from(String text, int at, SlipCosts costs, Channel.Readings readings) {
        List<Channel.Edit> found = new ArrayList<>();
        int node = Lexicon.ROOT;
        int i = at;
        while (i < text.length() && node != Lexicon.NONE) {
            node = tree.child(node, twin(text.charAt(i++)));
            while (i < text.length() && ThaiChars.isMark(text.charAt(i))) {
                i++;
            }
            if (node != Lexicon.NONE && words[node] != null && ThaiChars.mayBegin(text, i)) {
                for (Word word : words[node]) {
                    if (readings.gainBy(at, i, word.cost() + costs.least())) {
                        compare(text, at, i, word, costs, found);
                    }
                }
            }
        }
        return found;
    }

    private static void compare(String text, int from, int to, Word word, SlipCosts costs, List<Channel.Edit> found) {
        float slips = costs.between(text, from, to, word.text(), MOST_SLIPS);
        if (slips > 0 && slips < Float.POSITIVE_INFINITY) {
            found.add(new Channel.Edit(to - from, word.text(), word.cost() + slips, 1));
        }
    }
}
