package raingan.thai;

import com.ibm.icu.util.BytesTrie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The word lists that a {@link Lexicon} is made of: the Thai dictionary inside ICU4J, the list of hunspell-th, the
 * vocabulary of official reports, and the names of provinces and districts.
 */
public final class Lexicons {

    /** Occurrences in a million words assumed for a word that is only listed: rare, but it exists. */
    private static final double LISTED = 1;
    /** For a word of both dictionaries. */
    private static final double LISTED_TWICE = 4;
    /** For a listed word of three letters or fewer: most are archaic, and everything looks like them. */
    private static final double LISTED_SHORT = 0.15;
    /** For names of places; those of districts far from the reporting office are rare. */
    private static final double PLACE = 4;

    private static final int SHORT_WORD = 3;
    private static final String ICU_DICTIONARY = "/com/ibm/icu/impl/data/icudata/brkitr/thaidict.dict";
    /** Places in the index table of ICU's dictionary format (header of dictionarydata.h). */
    private static final int INDEX_TRIE = 0;

    private static final int INDEX_TRANSFORM = 5;
    private static final int TRANSFORM_OFFSET_MASK = 0x1FFFFF;

    private Lexicons() {}

    /** The lexicon of all lists, read once. */
    public static Lexicon standard() {
        return Holder.STANDARD;
    }

    /** The words of all lists by their skeletons. */
    public static Skeletons skeletons() {
        return SkeletonHolder.STANDARD;
    }

    private static final class Holder {
        static final Lexicon STANDARD = load();
    }

    private static final class SkeletonHolder {
        static final Skeletons STANDARD = new Skeletons(words(), standard());
    }

    /** The words of all lists that the lexicon holds. */
    private static List<String> words() {
        Set<String> all = new LinkedHashSet<>();
        icuWords(all::add);
        WordFiles.lines("hunspell-th.txt", all::add);
        WordFiles.rows("vocabulary.tsv", row -> all.addAll(List.of(row[1].split(" "))));
        all.removeIf(word -> !standard().contains(word));
        return List.copyOf(all);
    }

    private static Lexicon load() {
        Lexicon.Builder builder = new Lexicon.Builder();
        icuWords(word -> builder.add(word, word.length() <= SHORT_WORD ? LISTED_SHORT : LISTED));
        WordFiles.lines("hunspell-th.txt", word -> {
            boolean twice = builder.contains(word);
            builder.add(word, word.length() <= SHORT_WORD ? LISTED_SHORT : twice ? LISTED_TWICE : LISTED);
        });
        WordFiles.lines("not-words.txt", builder::remove);
        WordFiles.rows("places.tsv", row -> {
            builder.add(row[1], PLACE * 2);
            for (String district : row[2].split(" ")) {
                builder.add(district, PLACE);
            }
        });
        WordFiles.rows("vocabulary.tsv", row -> {
            for (String word : row[1].split(" ")) {
                builder.add(word, Double.parseDouble(row[0]));
            }
        });
        return builder.build();
    }

    /** Enumerates ICU's Thai dictionary; the words are stored in a byte tree with letters as offsets from U+0E00. */
    static void icuWords(Consumer<String> words) {
        try (InputStream in = Lexicons.class.getResourceAsStream(ICU_DICTIONARY)) {
            if (in == null) {
                throw new IllegalStateException("ICU4J holds no Thai dictionary; use the icu4j of the build");
            }
            byte[] file = in.readAllBytes();
            ByteBuffer bytes = ByteBuffer.wrap(file);
            int header = bytes.getShort(0);
            bytes.order(file[8] == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            header = file[8] == 0 ? bytes.getShort(0) : header;
            int trie = header + bytes.getInt(header + 4 * INDEX_TRIE);
            int offset = bytes.getInt(header + 4 * INDEX_TRANSFORM) & TRANSFORM_OFFSET_MASK;
            BytesTrie.Iterator entries = BytesTrie.iterator(file, trie, 0);
            while (entries.hasNext()) {
                words.accept(decode(entries.next(), offset));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(BytesTrie.Entry entry, int offset) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < entry.bytesLength(); i++) {
            word.append((char) (offset + (entry.byteAt(i) & 0xFF)));
        }
        return word.toString();
    }
}
