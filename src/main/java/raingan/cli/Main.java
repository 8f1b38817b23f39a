package raingan.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import raingan.review.Language;

/** The program. */
@Command(
        name = "raingan",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ExtractCommand.class,
            ApplyCommand.class,
            CompareCommand.class,
            DiffCommand.class,
            InspectCommand.class,
            CacheCommand.class,
            HelpCommand.class
        })
public final class Main implements Runnable {

    /** Exit status when every input was read. */
    static final int OK = 0;

    /** Exit status when at least one input could not be read. */
    static final int SOME_FAILED = 1;

    /** Exit status for wrong usage, also for an output folder that cannot be written. */
    static final int WRONG_USAGE = 2;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the program and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(OwnTempFolder::execute, Launched.arguments(args)));
    }

    /** Runs the program and returns its exit status. */
    static int run(String... args) {
        return run(new RunLast(), args);
    }

    private static int run(IExecutionStrategy strategy, String... args) {
        Optional<String> problem = NameProblems.in(args);
        if (problem.isPresent()) {
            new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true).println(problem.get());
            return WRONG_USAGE;
        }
        return commandLine(LanguageOption.askedFor(args))
                .setExecutionStrategy(strategy)
                .execute(args);
    }

    /** The program as it is spoken to in {@code language}. */
    static CommandLine commandLine(Language language) {
        Texts texts = new Texts(language);
        CommandLine commands = new CommandLine(new Main())
                .setResourceBundle(HelpTexts.in(language))
                .setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors(texts))
                .setExecutionExceptionHandler((problem, command, parsed) -> defect(problem, command.getErr(), texts));
        HelpLayout.applyTo(commands);
        return commands;
    }

    /** What no part of the program expected: people pass it on to those who can mend it. */
    private static int defect(Exception problem, PrintWriter err, Texts texts) {
        err.println(texts.of("defect"));
        problem.printStackTrace(err);
        return SOME_FAILED;
    }

    Language language() {
        return language.language();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), new Texts(language()).of("usage.no-command"));
    }

    /** Reads the version from the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"raingan " + number()};
        }

        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }
    }
}
