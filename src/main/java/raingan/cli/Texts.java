package raingan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import raingan.review.Language;
import raingan.source.Printable;

/** What the program says on the screen. */
final class Texts {

    private final Properties texts = new Properties();

    Texts(Language language) {
        String resource = "/raingan/cli/texts_" + language.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The text under {@code key} with its arguments. */
    String of(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(texts.getProperty(key), key);
        return new MessageFormat(pattern, Locale.ROOT)
                .format(Arrays.stream(arguments)
                        .map(a -> Printable.name(a.toString()))
                        .toArray());
    }

    /** What people call the {@code name} of the program's own, such as a rule; the name itself where they have no other. */
    String nameOf(String kind, String name) {
        return texts.getProperty(kind + "." + name, name);
    }
}
