package raingan.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import raingan.run.TempFolder;

/** Runs the commands that read pages with a folder of their own for temporary files, which is gone afterwards. */
final class OwnTempFolder {

    /** A command that needs one. */
    interface User {}

    private OwnTempFolder() {}

    /** What picocli does, inside of such a folder where the command needs one. */
    static int execute(ParseResult parsed) {
        ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (command.isUsageHelpRequested() || !(command.commandSpec().userObject() instanceof User)) {
            return new RunLast().execute(parsed);
        }
        Locale locale = ((Main) parsed.commandSpec().userObject()).language().locale();
        try (TempFolder folder = TempFolder.open(locale)) {
            Runtime.getRuntime().addShutdownHook(new Thread(folder::close, "temporary files"));
            return new RunLast().execute(parsed);
        } catch (IOException e) {
            command.commandSpec().commandLine().getErr().println(e.getMessage());
            return Main.SOME_FAILED;
        }
    }
}
