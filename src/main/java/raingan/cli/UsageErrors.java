package raingan.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import raingan.source.Printable;

/**
 * Says what is wrong with a command line in a line or two; the whole help is a command away. What Picocli found is told by
 * its facts, since its own sentences are English; what a command found is told in the command's words.
 */
final class UsageErrors implements IParameterExceptionHandler {

    private final Texts texts;

    UsageErrors(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        PrintWriter err = problem.getCommandLine().getErr();
        err.println(Printable.lines(text(problem)));
        err.println(
                texts.of("usage.help", problem.getCommandLine().getCommandSpec().qualifiedName()));
        return Main.WRONG_USAGE;
    }

    private String text(ParameterException problem) {
        if (problem instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return texts.of("usage.twice", name(twice.getOverwritten()));
        }
        if (problem instanceof MaxValuesExceededException) {
            return texts.of("usage.too-many");
        }
        if (problem instanceof MutuallyExclusiveArgsException) {
            return texts.of("usage.exclusive");
        }
        if (problem.getArgSpec() != null) {
            return invalid(problem.getArgSpec(), String.valueOf(problem.getValue()));
        }
        return problem.getValue() == null
                ? String.valueOf(problem.getMessage())
                : texts.of("usage.unknown-command", problem.getValue());
    }

    private String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        String names = missing.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
        return first.isOption() && !first.required()
                ? texts.of("usage.no-value", names, first.paramLabel())
                : texts.of("usage.missing", names);
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String arguments = String.join(" ", unmatched.getUnmatched());
        String text = unmatched.isUnknownOption()
                ? texts.of("usage.unknown-option", arguments)
                : texts.of(inProgram(unmatched) ? "usage.unknown-command" : "usage.superfluous", arguments);
        List<String> suggestions = unmatched.getSuggestions();
        return suggestions.isEmpty()
                ? text
                : text + System.lineSeparator() + texts.of("usage.meant", String.join(", ", suggestions));
    }

    private static boolean inProgram(ParameterException problem) {
        return problem.getCommandLine().getParent() == null;
    }

    private String invalid(ArgSpec argument, String value) {
        Class<?> type = argument.type();
        if (type == boolean.class || type == Boolean.class) {
            return texts.of("usage.takes-no-value", name(argument));
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return texts.of("usage.no-number", name(argument), value);
        }
        if (type.isEnum()) {
            Iterator<String> choices = argument.completionCandidates().iterator();
            return texts.of("usage.no-choice", name(argument), value, join(choices));
        }
        return texts.of("usage.invalid", name(argument), value);
    }

    private static String join(Iterator<String> choices) {
        Iterable<String> all = () -> choices;
        return StreamSupport.stream(all.spliterator(), false)
                .map(choice -> choice.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
