package raingan.thai;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads the word lists beside this class: UTF-8, one entry a line, {@code #} begins a comment line, tabs part columns. */
public final class WordFiles {

    private WordFiles() {}

    static void lines(String name, Consumer<String> lines) {
        InputStream in = WordFiles.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("Word list " + name + " is missing from the program; build it again");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a list with their columns. */
    public static void rows(String name, Consumer<String[]> rows) {
        lines(name, line -> rows.accept(line.split("\t")));
    }
}
