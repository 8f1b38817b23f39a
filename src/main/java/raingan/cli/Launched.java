package raingan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The program as a process that the launcher started. */
final class Launched {

    /** System property with the process id of the launcher. */
    static final String LAUNCHER = "raingan.launcher";

    private static final long MILLIS_BETWEEN_LOOKS = 1000;

    /** What Java reads for bytes that the locale does not know. */
    private static final char UNKNOWN = '\uFFFD';

    /** What stands for it between the launcher and the program: the one character that ASCII has for this. */
    private static final char SUBSTITUTE = '\u001A';

    private Launched() {}

    /** The encoding in which this Java tells file names and arguments. */
    static String encoding() {
        return System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name());
    }

    /** The arguments as the user gave them, and {@code args} when no launcher was there to lose anything. */
    static String[] arguments(String... args) {
        Long launcher = Long.getLong(LAUNCHER);
        return launcher != null && Arrays.stream(args).anyMatch(Launched::isDamaged) ? restored(launcher, args) : args;
    }

    /** Arguments in which every locale can tell what was lost. */
    static List<String> forTransport(String... args) {
        return Arrays.stream(args).map(a -> a.replace(UNKNOWN, SUBSTITUTE)).toList();
    }

    /** Whether characters of {@code argument} were lost on the way. */
    static boolean isDamaged(String argument) {
        return argument.indexOf(SUBSTITUTE) >= 0 || argument.indexOf(UNKNOWN) >= 0;
    }

    /** Linux still holds what the launcher's Java could not decode. */
    private static String[] restored(long launcher, String... args) {
        List<String> line;
        try {
            byte[] bytes = Files.readAllBytes(Path.of("/proc", Long.toString(launcher), "cmdline"));
            line = List.of(new String(bytes, StandardCharsets.UTF_8).split("\0", -1));
        } catch (IOException e) {
            return args;
        }
        // After the last argument stands an empty one. Arguments from a file (java @file) do not stand here.
        int first = line.size() - 1 - args.length;
        boolean same = first > 0
                && IntStream.range(0, args.length)
                        .allMatch(i -> isDamaged(args[i]) || args[i].equals(line.get(first + i)));
        return same ? line.subList(first, line.size() - 1).toArray(String[]::new) : args;
    }

    /** Calls {@code action} when the launcher is gone, who cannot say so when it is killed; never when there was none. */
    static void whenLauncherEnds(Runnable action) {
        Long launcher = Long.getLong(LAUNCHER);
        if (launcher != null) {
            Thread watch = new Thread(() -> awaitEnd(launcher, action), "launcher");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void awaitEnd(long launcher, Runnable action) {
        try {
            while (ProcessHandle.current()
                    .parent()
                    .filter(parent -> parent.pid() == launcher)
                    .isPresent()) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
            action.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
