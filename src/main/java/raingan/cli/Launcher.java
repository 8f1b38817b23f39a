package raingan.cli;

import java.io.IOException;

/**
 * The first process. Starts the program in a second Java that has what the first can no longer get: little memory, and an
 * encoding in which every file name can be told. Hands on arguments, the wish to end and the exit status.
 */
public final class Launcher {

    private Launcher() {}

    /** Runs the program and ends with its exit status. */
    public static void main(String[] args) throws InterruptedException {
        Process program;
        try {
            program = ProgramCommand.of(args).inheritIO().start();
        } catch (IOException e) {
            // Slower and larger here than there, but no reason to read nothing.
            Main.main(args);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endWith(program), "end"));
        System.exit(program.waitFor());
    }

    /** Ends as the program did. Windows sends Ctrl-C to both by itself, and knows no other wish than the end. */
    private static void endWith(Process program) {
        if (program.supportsNormalTermination()) {
            program.destroy();
        }
        try {
            int status = program.waitFor();
            if (status <= EndSignal.ENDED_BY) {
                Runtime.getRuntime().halt(status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
