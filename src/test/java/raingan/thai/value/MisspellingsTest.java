package raingan.thai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import raingan.thai.Lexicons;
import raingan.thai.WordFiles;

class MisspellingsTest {

    @Test
    void a_misspelling_that_a_dictionary_holds_as_a_word_is_listed_in_not_words_too() {
        Set<String> meant = new HashSet<>();
        WordFiles.rows("vocabulary.tsv", row -> meant.addAll(List.of(row[1].split(" "))));
        List<String> held = new ArrayList<>();
        WordFiles.rows("value/misspellings.tsv", row -> {
            if (Float.isFinite(Lexicons.standard().cost(row[0])) && !meant.contains(row[0])) {
                held.add(row[0]);
            }
        });

        assertThat(held).as("add them to not-words.txt").isEmpty();
    }
}
