package raingan.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that starts another process of this Java with this class path. */
public final class JavaCommand {

    /** The first Java that warns when native code is called without leave. */
    private static final int NATIVE_ACCESS_FLAG_SINCE = 22;

    private JavaCommand() {}

    /** A process that runs {@code mainClass} with {@code arguments} in a JVM with {@code options}. */
    public static List<String> of(List<String> options, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        if (Runtime.version().feature() >= NATIVE_ACCESS_FLAG_SINCE) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
