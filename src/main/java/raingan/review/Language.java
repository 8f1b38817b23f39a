package raingan.review;

import java.util.Locale;

/** Languages of the texts for people. */
public enum Language {
    TH,
    EN;

    /** ISO 639-1 code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }
}
