package raingan.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.review.entry.Refusal;

/** The texts that tell people what is in doubt and what to do about it. */
public final class Messages {

    private final Language language;
    private final Properties texts;
    private final Properties refusals;

    public Messages(Language language) {
        this.language = language;
        this.texts = load("/raingan/check/messages_" + language.code() + ".properties");
        this.refusals = load("/raingan/review/refusals_" + language.code() + ".properties");
    }

    private static Properties load(String resource) {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return texts;
    }

    /** What is wrong with a record and what to do; a placeholder without argument comes out as "?". */
    public String of(Issue issue) {
        return of(issue.code(), issue.args());
    }

    /** Why a row is not taken, and what to do. */
    public String of(Refusal refusal) {
        return format(refusals, refusal.reason().name(), refusal.args());
    }

    /** What is wrong with a sheet, and what to do. */
    public String of(ReviewSheetException problem) {
        return format(refusals, "SHEET_" + problem.problem().name(), problem.args());
    }

    String of(IssueCode code, List<String> args) {
        return format(texts, code.name(), args);
    }

    private String format(Properties source, String key, List<String> args) {
        String pattern = Objects.requireNonNull(source.getProperty(key), key);
        MessageFormat format = new MessageFormat(pattern.replace("'", "''"), language.locale());
        int wanted = format.getFormatsByArgumentIndex().length;
        Object[] values = new Object[Math.max(wanted, args.size())];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < args.size() ? args.get(i) : "?";
        }
        return format.format(values);
    }
}
