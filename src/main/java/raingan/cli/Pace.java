package raingan.cli;

import java.time.Duration;
import java.util.Locale;
import raingan.export.DocumentFigures;

/** How far a run has come and how fast it goes. For several threads. */
final class Pace {

    private final int documents;
    private final long start = System.nanoTime();
    private int opened;
    private int found;
    private int done;
    private int read;
    private int written;
    private int doubts;
    private int retries;

    Pace(int documents) {
        this.documents = documents;
    }

    synchronized void pagesFound(int pages) {
        opened++;
        found += pages;
    }

    synchronized void pageDone(boolean cached) {
        done++;
        read += cached ? 0 : 1;
    }

    synchronized void pagesKept(int pages) {
        opened++;
        found += pages;
        done += pages;
    }

    synchronized void pageRetried() {
        retries++;
    }

    synchronized void documentDone(DocumentFigures document) {
        written++;
        doubts += document.doubtCount();
    }

    synchronized int done() {
        return done;
    }

    synchronized int doubts() {
        return doubts;
    }

    synchronized int retries() {
        return retries;
    }

    /** Pages in all: those found, and for files not opened yet as many as the others have on average. */
    synchronized int total() {
        int unopened = Math.max(0, documents - Math.max(opened, written));
        return opened == 0 ? found : (int) (found + (long) unopened * found / opened);
    }

    /** Whether {@link #total} is partly a guess. */
    synchronized boolean guessing() {
        return documents > Math.max(opened, written);
    }

    synchronized double perSecond() {
        return done / Math.max(seconds(), 0.001);
    }

    /** Time left as m:ss; pages from the cache count little, since they are no measure of the rest. */
    synchronized String left() {
        int rest = total() - done;
        int measured = read == 0 ? done : read;
        if (measured == 0) {
            return "?";
        }
        Duration left = Duration.ofMillis((long) (rest * seconds() * 1000 / measured));
        return left.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", left.toMinutes(), left.toSecondsPart());
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
