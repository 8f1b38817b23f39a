package raingan.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import raingan.export.DocumentResult;
import raingan.pipeline.PageOutcome;
import raingan.source.SourceFile;

/**
 * A parser that is given up when it does not end: a defect over one document must not hold up the run. Its thread cannot be
 * ended, so it goes on beside the others until the program ends.
 *
 * @param pageLimit time for the pages of a document, for each of them
 */
record BoundedParser(DocumentParser parser, Duration pageLimit) implements DocumentParser {

    @Override
    public void prepare() {
        parser.prepare();
    }

    /**
     * As the parser does.
     *
     * @throws IllegalStateException when the time is over, from where the parser was then
     */
    @Override
    public DocumentResult parse(SourceFile source, List<PageOutcome> pages) {
        FutureTask<DocumentResult> task = new FutureTask<>(() -> parser.parse(source, pages));
        Thread thread = new Thread(task, "parse " + source.name());
        thread.setDaemon(true);
        thread.start();
        Duration limit = pageLimit.multipliedBy(Math.max(1, pages.size()));
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            IllegalStateException endless =
                    new IllegalStateException("No records after " + limit.toSeconds() + " s", e);
            endless.setStackTrace(thread.getStackTrace());
            throw endless;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(source.name());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
