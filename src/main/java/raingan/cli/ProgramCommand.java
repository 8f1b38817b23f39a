package raingan.cli;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import raingan.run.JavaCommand;

/** How the launcher starts the program. */
final class ProgramCommand {

    /**
     * Memory grows with what is kept, not with what is worked on: the young generation stays small, and the old one is given
     * back down to a little more than what lives in it. A document of thousands of pages still gets what it needs.
     */
    private static final List<String> FRUGAL =
            List.of("-XX:+UseSerialGC", "-Xms128m", "-Xmn64m", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=25");

    /**
     * The second compiler takes up to half of the processor time of a run from the cache, and what it gains is not more than
     * that before some eight thousand pages are parsed.
     */
    private static final List<String> ALWAYS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8");

    /** On Linux the locale decides how Java tells file names, and nothing but the locale; this one is everywhere. */
    private static final String UTF8_LOCALE = "C.UTF-8";

    private ProgramCommand() {}

    /** Starts the program with {@code args} and the options that the user gave to this Java. */
    static ProcessBuilder of(String... args) {
        ProcessBuilder builder =
                new ProcessBuilder(JavaCommand.of(options(given()), Main.class.getName(), Launched.forTransport(args)));
        if (!Launched.encoding().equals("UTF-8")) {
            builder.environment().put("LC_ALL", UTF8_LOCALE);
        }
        return builder;
    }

    /** The options of this Java. JDK 17 cannot tell them in a folder whose name its locale does not know. */
    private static List<String> given() {
        try {
            return ManagementFactory.getRuntimeMXBean().getInputArguments();
        } catch (ExceptionInInitializerError e) {
            return List.of();
        }
    }

    /** Who says a word about memory has the whole say. An agent can be in one process only, and that is the first. */
    static List<String> options(List<String> given) {
        List<String> options = new ArrayList<>();
        if (given.stream().noneMatch(option -> option.startsWith("-X"))) {
            options.addAll(FRUGAL);
        }
        options.addAll(ALWAYS);
        given.stream().filter(option -> !option.startsWith("-agent")).forEach(options::add);
        options.add("-D" + Launched.LAUNCHER + "=" + ProcessHandle.current().pid());
        return List.copyOf(options);
    }
}
