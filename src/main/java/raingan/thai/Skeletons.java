package raingan.thai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final Map<Integer, List<String>> words = new HashMap<>();

    Skeletons(List<String> lexicon) {
        Lexicon.Builder builder = new Lexicon.Builder();
        for (String word : lexicon) {
            if (word.length() >= SHORTEST) {
                int node = builder.enter(strip(word));
                if (node > Lexicon.ROOT) {
                    words.computeIfAbsent(node, n -> new ArrayList<>(1)).add(word);
                }
            }
        }
        tree = builder.build();
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
    List<Channel.Edit> from(String text, int at, SlipCosts costs, Lexicon lexicon) {
        List<Channel.Edit> found = null;
        int node = Lexicon.ROOT;
        int i = at;
        while (i < text.length() && node != Lexicon.NONE) {
            node = tree.child(node, twin(text.charAt(i++)));
            while (i < text.length() && ThaiChars.isMark(text.charAt(i))) {
                i++;
            }
            List<String> here = node == Lexicon.NONE ? null : words.get(node);
            if (here != null && ThaiChars.mayBegin(text, i)) {
                found = found == null ? new ArrayList<>() : found;
                compare(text.substring(at, i), here, costs, lexicon, found);
            }
        }
        return found == null ? List.of() : found;
    }

    private static void compare(
            String seen, List<String> meant, SlipCosts costs, Lexicon lexicon, List<Channel.Edit> found) {
        for (String word : meant) {
            if (!word.equals(seen)) {
                float slips = costs.between(seen, word, MOST_SLIPS);
                if (slips < Float.POSITIVE_INFINITY) {
                    found.add(new Channel.Edit(seen.length(), word, lexicon.cost(word) + slips, 1));
                }
            }
        }
    }
}
