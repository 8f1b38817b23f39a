package raingan.training;

import com.ibm.icu.util.BytesTrie;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Words to draw from: the Thai words of ICU4J (Unicode licence) and a plain English word list. */
public record WordLists(List<String> thai, List<String> english) {
    private static final String DICTIONARY = "/com/ibm/icu/impl/data/icudata/brkitr/thaidict.dict";
    /** A byte of the trie is the distance from here (the Thai block); see ICU's {@code dictionarydata.h}. */
    private static final int THAI_BLOCK = 0x0E00;

    public WordLists {
        thai = List.copyOf(thai);
        english = List.copyOf(english);
    }

    /** ICU4J's Thai words, and the purely lower-case words of {@code english}, one a line. */
    public static WordLists load(Path english) throws IOException {
        try (InputStream in = WordLists.class.getResourceAsStream(DICTIONARY)) {
            if (in == null) {
                throw new IOException("no Thai dictionary in ICU4J at " + DICTIONARY);
            }
            List<String> words = Files.readAllLines(english, StandardCharsets.UTF_8).stream()
                    .filter(word -> word.matches("[a-z]{2,14}"))
                    .toList();
            return new WordLists(thaiWords(in.readAllBytes()), words);
        }
    }

    private static List<String> thaiWords(byte[] dictionary) {
        ByteBuffer header = ByteBuffer.wrap(dictionary);
        int indexes = header.getShort(0);
        int trie = indexes + header.getInt(indexes);
        List<String> words = new ArrayList<>();
        for (BytesTrie.Entry entry : new BytesTrie(dictionary, trie)) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < entry.bytesLength(); i++) {
                word.append((char) (THAI_BLOCK + (entry.byteAt(i) & 0xff)));
            }
            words.add(word.toString());
        }
        return words;
    }
}
