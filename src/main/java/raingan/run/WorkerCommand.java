package raingan.run;

import java.nio.file.Path;
import java.util.List;

/** The command line that starts a worker: this Java, this class path, little memory, a fast start. */
public final class WorkerCommand {

    /** Exit status of a Java that was told to exit on the first OutOfMemoryError. */
    static final int OUT_OF_MEMORY_EXIT = 3;

    /** MB of Java heap: a page of A4 at 300 dpi takes 9 as grey and 35 as colour, and is worked on in a few copies. */
    private static final int HEAP_MB = 256;

    private WorkerCommand() {}

    /** A worker that runs {@code mainClass} with {@code arguments}. */
    public static List<String> of(String mainClass, List<String> arguments) {
        return JavaCommand.of(
                List.of(
                        "-Xmx" + HEAP_MB + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + Path.of(System.getProperty("java.io.tmpdir"), "raingan-crash-%p.log"),
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8"),
                mainClass,
                arguments);
    }
}
