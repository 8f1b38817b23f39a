package raingan.cli;

import java.io.PrintStream;
import java.util.Locale;
import raingan.export.DocumentFigures;

/** A line every now and then, for logs and pipes. */
final class ProgressLines implements Progress {

    /** Nanoseconds between two lines: a log of a long run stays readable. */
    private static final long EVERY = 10_000_000_000L;

    private final Pace pace;
    private final Texts texts;
    private final PrintStream err;
    private long last = System.nanoTime();

    ProgressLines(Pace pace, Texts texts, PrintStream err) {
        this.pace = pace;
        this.texts = texts;
        this.err = err;
    }

    @Override
    public void pagesFound(int pages) {
        pace.pagesFound(pages);
    }

    @Override
    public synchronized void pageDone(boolean cached) {
        pace.pageDone(cached);
        if (System.nanoTime() - last >= EVERY) {
            last = System.nanoTime();
            err.println(line());
        }
    }

    @Override
    public void pagesKept(int pages) {
        pace.pagesKept(pages);
    }

    @Override
    public void pageRetried() {
        pace.pageRetried();
    }

    @Override
    public void documentDone(DocumentFigures document) {
        pace.documentDone(document);
    }

    @Override
    public void end() {
        err.flush();
    }

    private String line() {
        String line = texts.of(
                "progress",
                Integer.toString(pace.done()),
                (pace.guessing() ? "~" : "") + pace.total(),
                String.format(Locale.ROOT, "%.1f", pace.perSecond()),
                pace.left(),
                Integer.toString(pace.doubts()));
        return pace.retries() == 0 ? line : line + ", " + texts.of("retries", Integer.toString(pace.retries()));
    }
}
