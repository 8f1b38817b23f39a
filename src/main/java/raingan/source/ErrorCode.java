package raingan.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/**
 * Why an input, or one page of it, could not be read. The name is stable and stands in the dataset; the message, in
 * {@code errors_th.properties} and {@code errors_en.properties}, tells a person what to do.
 */
public enum ErrorCode {
    /** The path names nothing. */
    NOT_FOUND,
    /** The file or folder may not be read. */
    UNREADABLE,
    /** A link leads to nothing; argument 0 is its name. */
    BROKEN_LINK,
    /** The file has no bytes. */
    EMPTY_FILE,
    /** The content is neither PDF nor image, whatever the name says; argument 0 is the media type found. */
    NOT_A_REPORT_FORMAT,
    /** The PDF needs a password to be opened. */
    ENCRYPTED,
    /** The structure is broken beyond repair. */
    DAMAGED,
    /** A form that only some viewers draw (XFA), whose pages say no more than that. */
    XFA_FORM,
    /** A PDF without a page. */
    NO_PAGES,
    /** An image, or a page drawn as one, has too many pixels; argument 0 is the count in megapixels. */
    IMAGE_TOO_LARGE,
    /** One page cannot be read; argument 0 is its number. */
    PAGE_DAMAGED,
    /** One page draws more than any paper page would; argument 0 is its number. */
    PAGE_TOO_COMPLEX,
    /** The page needs OCR, which cannot run on this machine; argument 0 says why and what to do. */
    OCR_UNAVAILABLE,
    /** The folder for temporary files cannot be used; arguments: the folder and what the system says. */
    TEMP_UNAVAILABLE,
    /** No process that reads pages can be started; argument 0 is what it said last. */
    WORKER_UNAVAILABLE;

    private static final Properties THAI = load("errors_th.properties");
    private static final Properties ENGLISH = load("errors_en.properties");

    /** Whether the machine is at fault, so that neither the input nor another attempt is of any use before it is mended. */
    public boolean blamesMachine() {
        return this == OCR_UNAVAILABLE || this == TEMP_UNAVAILABLE || this == WORKER_UNAVAILABLE;
    }

    /** The same of a code by its name, which may be that of something else than these. */
    public static boolean blamesMachine(String name) {
        return Arrays.stream(values())
                .anyMatch(code -> code.blamesMachine() && code.name().equals(name));
    }

    /** The message in Thai for a Thai locale, else in English, with {@code arguments} filled in. */
    public String message(Locale locale, Object... arguments) {
        Properties messages = locale.getLanguage().equals("th") ? THAI : ENGLISH;
        return new MessageFormat(messages.getProperty(name()), Locale.ROOT)
                .format(Arrays.stream(arguments)
                        .map(a -> Printable.name(a.toString()))
                        .toArray());
    }

    private static Properties load(String name) {
        Properties messages = new Properties();
        try (InputStream in = ErrorCode.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + name);
            }
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
