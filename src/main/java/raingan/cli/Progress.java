package raingan.cli;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import raingan.run.RunEvents;

/** Tells people how far a run has come: a bar on a terminal, a line now and then elsewhere. */
interface Progress extends RunEvents, AutoCloseable {

    /** The kind of progress that suits where {@code err} goes. */
    static Progress start(int documents, Texts texts, PrintStream err) {
        Pace pace = new Pace(documents);
        return onTerminal() ? new ProgressOnTerminal(pace, texts, err) : new ProgressLines(pace, texts, err);
    }

    /** Tells no more; more than once is no error. */
    void end();

    @Override
    default void close() {
        end();
    }

    /** Since Java 22 a console is there also when it is no terminal, and can be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
