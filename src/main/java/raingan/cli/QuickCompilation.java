package raingan.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Asks the JVM to compile quickly rather than well. Its second compiler takes up to half of the processor time of a run
 * from the cache, and what it gains is not more than that before some eight thousand pages are parsed.
 */
final class QuickCompilation {

    /** HotSpot's file format for its compilers: JEP 165; the first that matches holds. Only C2 hashes by the processor's own means. */
    private static final String DIRECTIVES =
            "[{match: \"sun/security/provider/SHA2.*\", c2: {Exclude: false}}, {match: \"*.*\", c2: {Exclude: true}}]";

    private QuickCompilation() {}

    /** Asks beside the work of the caller; a JVM that does not know the question compiles as it likes. */
    static void prefer() {
        Thread asking = new Thread(QuickCompilation::ask, "quick-compilation");
        asking.setDaemon(true);
        asking.start();
    }

    static void ask() {
        try {
            Path file = Files.createTempFile("raingan", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {'"' + file.toString() + '"'}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException e) {
            // Nothing is lost but time.
        }
    }
}
