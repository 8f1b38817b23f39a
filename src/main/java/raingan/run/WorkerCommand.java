package raingan.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import raingan.scan.image.Natives;

/** The command line that starts a worker: this Java, this class path, little memory, a fast start. */
public final class WorkerCommand {

    /** Exit status of a Java that was told to exit on the first OutOfMemoryError. */
    static final int OUT_OF_MEMORY_EXIT = 3;

    /** MB of Java heap: a page of A4 at 300 dpi takes 9 as grey and 35 as colour, and is worked on in a few copies. */
    private static final int HEAP_MB = 256;

    private WorkerCommand() {}

    /** A worker that runs {@code mainClass} with {@code arguments}. */
    public static List<String> of(String mainClass, List<String> arguments) {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx" + HEAP_MB + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + crashLog("%p"),
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")));
        String natives = System.getProperty(Natives.SHARED_FOLDER);
        if (natives != null) {
            options.add("-D" + Natives.SHARED_FOLDER + "=" + natives);
        }
        return JavaCommand.of(options, mainClass, arguments);
    }

    /** Where a worker that crashes tells how. */
    static Path crashLog(String pid) {
        return Path.of(System.getProperty("java.io.tmpdir"), "raingan-crash-" + pid + ".log");
    }
}
