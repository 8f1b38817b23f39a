package raingan.report.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Word lists on the class path: two columns parted by a tab, lines that begin with # are remarks. */
public final class Tsv {

    /** One line of a list. */
    public record Entry(String key, String text) {}

    private Tsv() {}

    /**
     * The entries of a list, by its name beside this class or by its whole path on the class path, in file order.
     *
     * @throws IllegalStateException when a line has no tab
     */
    public static List<Entry> read(String name) {
        InputStream stream = Objects.requireNonNull(Tsv.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> entry(name, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The entry that one line is.
     *
     * @throws IllegalStateException when it has no tab
     */
    public static Entry entry(String name, String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new IllegalStateException(name + ": a line needs a tab: " + line);
        }
        return new Entry(line.substring(0, tab).strip(), line.substring(tab + 1).strip());
    }
}
