package raingan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts for people, in the properties files of the program. */
class EveryTextTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");
    private static final Pattern COMMAND = Pattern.compile("raingan [\\x20-\\x7E]*");
    private static final Pattern ENGLISH = Pattern.compile("\\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}\\b");
    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E5B]");

    @ParameterizedTest
    @MethodSource("thaiFiles")
    void everyTextStandsInBothLanguagesWithTheSameArguments(Path file) throws IOException {
        Properties thai = load(file);
        Properties english = load(sibling(file));

        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(new TreeSet<>(thai.stringPropertyNames()));
        for (String key : thai.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(thai.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("thaiFiles")
    void noTextSpeaksTheOtherLanguage(Path file) throws IOException {
        assertThat(load(sibling(file)).values())
                .noneMatch(text -> THAI.matcher(text.toString()).find());
        assertThat(load(file).values()).noneMatch(text -> ENGLISH.matcher(
                        COMMAND.matcher(text.toString()).replaceAll(""))
                .find());
    }

    private static List<Path> thaiFiles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith("_th.properties"))
                    .toList();
        }
    }

    private static Path sibling(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace("_th.", "_en."));
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
