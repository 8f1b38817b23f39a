package raingan.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import raingan.source.Printable;

/** What people see: lines without the control characters that a file name may hold to deceive or upset a terminal. */
final class Screen extends PrintStream {

    private Screen(PrintStream target) {
        super(target, true, StandardCharsets.UTF_8);
    }

    /** The output as it is now. */
    static PrintStream out() {
        return new Screen(System.out);
    }

    /** The error output as it is now. */
    static PrintStream err() {
        return new Screen(System.err);
    }

    @Override
    public void println(String lines) {
        super.println(Printable.lines(String.valueOf(lines)));
    }

    @Override
    public void print(String lines) {
        super.print(Printable.lines(String.valueOf(lines)));
    }
}
