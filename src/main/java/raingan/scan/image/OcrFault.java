package raingan.scan.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Why OCR cannot run on this machine, whatever the page. The texts for people are in {@code faults_*.properties}. */
public enum OcrFault {
    /** No libraries are built for it; arguments: operating system, processor. */
    PLATFORM,
    /** Another C library than the one the libraries are built for; argument: what the linker said. */
    C_LIBRARY,
    /** A library that most systems have is missing; argument: its name. */
    SYSTEM_LIBRARY,
    /** No folder in which the libraries can be put; arguments: folder, reason. */
    NO_FOLDER,
    /** The folder does not let programs run (mounted with noexec, or by policy); argument: folder. */
    NOT_EXECUTABLE,
    /** A file of the program is missing or not what was built; argument: its name. */
    PROGRAM_DAMAGED,
    /** The system refuses a library; argument: what it said. */
    LIBRARY_REFUSED,
    /** There is no such model; argument: where it was looked for. */
    MODEL_MISSING,
    /** The engine refuses the model; argument: its name. */
    MODEL_REFUSED,
    /** The engine with the model misreads a known text; arguments: model, what it should read, what it read. */
    MISREADS,
    /** The process that starts the engine breaks down; argument: how. */
    BREAKS_DOWN;

    private static final Properties THAI = load("faults_th.properties");
    private static final Properties ENGLISH = load("faults_en.properties");

    /** What is wrong and what to do about it, in Thai for a Thai locale, else in English. */
    public String message(Locale locale, Object... arguments) {
        Properties texts = locale.getLanguage().equals("th") ? THAI : ENGLISH;
        return new MessageFormat(texts.getProperty(name()), Locale.ROOT).format(arguments);
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(OcrFault.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return texts;
    }
}
