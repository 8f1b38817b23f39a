package raingan.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells people what to do about a name that Java cannot tell. */
final class NameProblems {

    private NameProblems() {}

    /** The remedy for the first of {@code args} that cannot name a file here. */
    static Optional<String> in(String... args) {
        Charset encoding = Charset.forName(Launched.encoding());
        String key = encoding.equals(StandardCharsets.UTF_8) ? "name-not-utf8" : "name-not-in-locale";
        return Arrays.stream(args)
                .filter(arg -> Launched.isDamaged(arg) || !encoding.newEncoder().canEncode(arg))
                .findFirst()
                .map(arg -> new Texts(LanguageOption.askedFor(args)).of(key, arg));
    }
}
