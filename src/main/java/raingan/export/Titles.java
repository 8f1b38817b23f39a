package raingan.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * Titles of files and columns for people, and descriptions of those that need one: Thai in {@code title}, English in
 * {@code title@en}.
 */
final class Titles {

    private static final String DESCRIPTION = ".description";

    private final Properties thai = load("th");
    private final Properties english = load("en");

    /** Adds the titles and the description found under the first of {@code keys} that has some. */
    void put(ObjectNode node, String... keys) {
        for (String key : keys) {
            if (thai.containsKey(key)) {
                node.put("title", thai.getProperty(key)).put("title@en", english.getProperty(key));
                describe(node, key + DESCRIPTION);
                return;
            }
        }
        throw new IllegalStateException("No title for " + String.join(", ", keys));
    }

    private void describe(ObjectNode node, String key) {
        if (thai.containsKey(key)) {
            node.put("description", thai.getProperty(key)).put("description@en", english.getProperty(key));
        }
    }

    private static Properties load(String language) {
        String resource = "/raingan/export/titles_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Titles.class.getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return texts;
    }
}
