package raingan.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import raingan.review.Language;

/** The language that a person wants to be spoken to in; may stand anywhere on the command line. */
final class LanguageOption {

    private static final String NAME = "--lang";

    @Option(names = NAME, paramLabel = "th|en", defaultValue = "th", scope = ScopeType.INHERIT)
    private Language language = Language.TH;

    Language language() {
        return language;
    }

    /**
     * The language that {@code args} ask for, known before they are parsed, so that also what is wrong with them is said in
     * it; Thai where none can be made out.
     */
    static Language askedFor(String... args) {
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].equals(NAME) && i + 1 < args.length) {
                return named(args[i + 1]);
            }
            if (args[i].startsWith(NAME + "=")) {
                return named(args[i].substring(NAME.length() + 1));
            }
        }
        return Language.TH;
    }

    private static Language named(String name) {
        return name.toLowerCase(Locale.ROOT).equals(Language.EN.code()) ? Language.EN : Language.TH;
    }
}
