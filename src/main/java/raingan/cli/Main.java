package raingan.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
@Command(
        name = "raingan",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = {
            "Turns the ITA reports of Thai local governments, scanned or digital, into a dataset.",
            "แปลงรายงาน ITA ขององค์กรปกครองส่วนท้องถิ่น ทั้งไฟล์ดิจิทัลและสแกน เป็นชุดข้อมูล CSV/JSON"
        },
        footer = {
            "",
            "Examples (ตัวอย่าง):",
            "  raingan extract reports/                 read a folder into out/ (อ่านทั้งโฟลเดอร์)",
            "  raingan apply out/review/review.csv      carry in corrections (นำค่าที่แก้เข้าชุดข้อมูล)",
            "  raingan help extract                     all options (ดูตัวเลือกทั้งหมด)"
        },
        subcommands = {
            ExtractCommand.class,
            ApplyCommand.class,
            InspectCommand.class,
            CacheCommand.class,
            WorkerMain.class,
            HelpCommand.class
        })
public final class Main implements Runnable {

    /** Exit status when every input was read. */
    static final int OK = 0;

    /** Exit status when at least one input could not be read. */
    static final int SOME_FAILED = 1;

    /** Exit status for wrong usage, also for an output folder that cannot be written. */
    static final int WRONG_USAGE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the program and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(Launched.arguments(args)));
    }

    /** Runs the program and returns its exit status. */
    static int run(String... args) {
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        Optional<String> problem = NameProblems.in(args);
        if (problem.isPresent()) {
            err.println(problem.get());
            return WRONG_USAGE;
        }
        return new CommandLine(new Main())
                .setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true))
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Main::wrongUsage)
                .execute(args);
    }

    /** Says what is wrong in a line or two; the whole help is a command away. */
    private static int wrongUsage(ParameterException e, String... args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("Help (วิธีใช้): " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return WRONG_USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command, such as: raingan extract reports/");
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
