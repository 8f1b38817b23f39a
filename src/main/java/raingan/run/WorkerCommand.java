package raingan.run;

import java.nio.file.Path;
import java.util.ArrayList;
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
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MB + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + Path.of(System.getProperty("java.io.tmpdir"), "raingan-crash-%p.log"),
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        if (Runtime.version().feature() >= NATIVE_ACCESS_FLAG_SINCE) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /** The first Java that warns when native code is called without leave. */
    private static final int NATIVE_ACCESS_FLAG_SINCE = 22;
}
