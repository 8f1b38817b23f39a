package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import raingan.review.Language;

class HelpTextsTest {

    static final String THAI = "(?s).*[\\u0E01-\\u0E5B].*";

    /** Three English words in a row: a sentence, not a name, a path or a command. */
    static final String ENGLISH = "(?s).*\\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}\\b.*";

    private static final String COMMAND = "raingan [\\x20-\\x7E]*";

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsExplainedInTheLanguageThatWasAskedFor(Command command) {
        assertThat(command.spec().usageMessage().header())
                .as(
                        "Write %s.usage.header.0 in help_%s.properties",
                        command.key(), command.language().code())
                .isNotEmpty()
                .allMatch(text -> speaks(text, command.language()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionAndParameterIsExplainedInTheLanguageThatWasAskedFor(Command command) {
        for (ArgSpec argument : command.spec().args()) {
            String[] description = argument.description();
            assertThat(String.join(" ", description))
                    .as(
                            "Write %s.%s in help_%s.properties",
                            command.key(), name(argument), command.language().code())
                    .isNotBlank()
                    .matches(text -> speaks(text, command.language()));
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theWholeHelpSpeaksOneLanguage(Command command) {
        String help = new CommandLine(command.spec()).getUsageMessage(Ansi.OFF);

        assertThat(help.lines()).allSatisfy(line -> {
            if (command.language() == Language.TH) {
                assertThat(line.replaceAll(COMMAND, "")).doesNotMatch(ENGLISH);
            } else {
                assertThat(line).doesNotMatch(THAI);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void noLineOfTheHelpIsWiderThanATerminal(Language language) {
        for (CommandSpec spec : specs(language)) {
            assertThat(shown(language, spec).lines()).allMatch(line -> HelpLayout.width(line) <= 100);
        }
    }

    private static String shown(Language language, CommandSpec spec) {
        CommandLine program = Main.commandLine(language);
        CommandLine command = program.getSubcommands().getOrDefault(spec.name(), program);
        return command.getUsageMessage(Ansi.OFF);
    }

    private static boolean speaks(String text, Language language) {
        return language == Language.TH ? text.matches(THAI) && !text.matches(ENGLISH) : !text.matches(THAI);
    }

    private static String name(ArgSpec argument) {
        return argument.isOption()
                ? ((CommandLine.Model.OptionSpec) argument).longestName().replaceFirst("^-+", "")
                : argument.descriptionKey();
    }

    static Stream<Command> commands() {
        return Arrays.stream(Language.values())
                .flatMap(language -> specs(language).stream().map(spec -> new Command(language, spec)));
    }

    private static List<CommandSpec> specs(Language language) {
        CommandSpec program = Main.commandLine(language).getCommandSpec();
        List<CommandSpec> specs = new ArrayList<>(List.of(program));
        program.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .forEach(specs::add);
        return specs;
    }

    record Command(Language language, CommandSpec spec) {

        String key() {
            return spec.qualifiedName(".");
        }

        @Override
        public String toString() {
            return spec.qualifiedName() + " in " + language.code();
        }
    }
}
