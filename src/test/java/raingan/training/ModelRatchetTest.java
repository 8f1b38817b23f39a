package raingan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shipped model on fixed lines of unseen sentences in unseen faces; a better model raises the baselines. */
class ModelRatchetTest {
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]+(?:[.,][0-9๐-๙]+)*");

    /** Characters wrong at most, of all lines together (insertions, deletions, substitutions). */
    private static final int MOST_WRONG_CHARACTERS = 9;

    /** Lines at least, of those with a number, that have every number right. */
    private static final int LEAST_NUMBER_LINES = 23;

    @Test
    void readsTheLinesAtLeastAsWellAsBefore() throws IOException {
        List<LineReading> lines = LineReading.all();
        List<String> read = LineReading.read(lines, Path.of("tessdata"), "tha-gov");
        int wrong = 0;
        int numbers = 0;
        List<String> misread = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String truth = lines.get(i).truth();
            int distance = LineReading.distance(truth, read.get(i));
            wrong += distance;
            numbers += !numbers(truth).isEmpty() && numbers(truth).equals(numbers(read.get(i))) ? 1 : 0;
            if (distance > 0) {
                misread.add(lines.get(i) + " read as " + read.get(i));
            }
        }

        assertThat(wrong).as("characters wrong: %s", misread).isLessThanOrEqualTo(MOST_WRONG_CHARACTERS);
        assertThat(numbers).as("lines with numbers right: %s", misread).isGreaterThanOrEqualTo(LEAST_NUMBER_LINES);
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
