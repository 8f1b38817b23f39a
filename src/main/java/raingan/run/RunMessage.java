package raingan.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What can go wrong with a run, with its text for people. */
public enum RunMessage {
    PAGE_TOO_SLOW,
    PAGE_TOO_LARGE,
    READER_CRASHED,
    PAGE_UNREADABLE,
    TOO_MANY_PAGES,
    PARSE_FAILED,
    LOCKED,
    DISK_FULL,
    NOT_WRITABLE,
    WRITE_FAILED;

    private static final Properties THAI = load("th");
    private static final Properties ENGLISH = load("en");

    /** What happened and what to do about it, in Thai or English. */
    public String text(Locale locale, Object... arguments) {
        Properties texts = locale.getLanguage().equals("th") ? THAI : ENGLISH;
        return new MessageFormat(texts.getProperty(name()), Locale.ROOT).format(arguments);
    }

    private static Properties load(String language) {
        String resource = "messages_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(RunMessage.class.getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return texts;
    }
}
