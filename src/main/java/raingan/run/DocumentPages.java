package raingan.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import raingan.export.DocumentResult.Failure;
import raingan.page.Page;
import raingan.pipeline.PageOutcome;
import raingan.run.Request.Answer;
import raingan.source.ErrorCode;
import raingan.source.SourceFile;

/** Reads all pages of documents, as many at a time as there are workers. */
final class DocumentPages implements AutoCloseable {

    /** Far above any report; a file beyond it is a mistake that would cost hours. */
    static final int MAX_PAGES = 5000;

    private final PageService service;
    private final ExecutorService threads;
    private final Locale locale;
    private final RunEvents events;

    /**
     * All pages of a document, or why there are none.
     *
     * @param pages in order
     * @param failure null when the document could be opened, on a machine that can read its pages
     */
    record Outcome(List<PageOutcome> pages, @Nullable Failure failure) {}

    DocumentPages(RunSettings settings, Locale locale, RunEvents events) {
        this.service = new PageService(settings, locale, events);
        this.threads = Executors.newFixedThreadPool(settings.jobs());
        this.locale = locale;
        this.events = events;
    }

    /** Starts a worker, and does what is given, while documents that need neither are gone through; nothing once this is closed. */
    void prepare(Runnable besides) {
        try {
            service.prepare();
            threads.execute(besides);
        } catch (CancellationException | RejectedExecutionException e) {
            return;
        }
    }

    /** Begins to read; the future ends with a CancellationException when this is closed first. */
    CompletableFuture<Outcome> read(SourceFile source) {
        return CompletableFuture.supplyAsync(() -> service.ask(source, Request.PAGE_COUNT), threads)
                .thenCompose(count -> readAll(source, count));
    }

    /** Does other work of a document on the threads that wait for pages. */
    <T> CompletableFuture<T> supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    int retries() {
        return service.retries();
    }

    int cachedPages() {
        return service.cachedPages();
    }

    @Override
    public void close() {
        service.close();
        threads.shutdown();
    }

    private CompletableFuture<Outcome> readAll(SourceFile source, Answer count) {
        if (count.failure() != null) {
            return failed(new Failure(count.failure().code(), count.failure().message()));
        }
        if (count.pageCount() > MAX_PAGES) {
            String text = RunMessage.TOO_MANY_PAGES.text(
                    locale, Integer.toString(count.pageCount()), Integer.toString(MAX_PAGES));
            return failed(new Failure(RunMessage.TOO_MANY_PAGES.name(), text));
        }
        events.pagesFound(count.pageCount());
        List<CompletableFuture<PageOutcome>> pages = new ArrayList<>();
        for (int number = 1; number <= count.pageCount(); number++) {
            int page = number;
            pages.add(CompletableFuture.supplyAsync(() -> outcome(source, page), threads));
        }
        return CompletableFuture.allOf(pages.toArray(CompletableFuture[]::new))
                .thenApply(done ->
                        whole(pages.stream().map(CompletableFuture::join).toList()));
    }

    /** Pages that a broken machine could not read are no less missing than a document that it could not open. */
    private static Outcome whole(List<PageOutcome> pages) {
        return pages.stream()
                .filter(page -> page instanceof PageOutcome.Failed)
                .map(page -> (PageOutcome.Failed) page)
                .filter(page -> ErrorCode.blamesMachine(page.code()))
                .findFirst()
                .map(page -> new Outcome(List.of(), new Failure(page.code(), page.message())))
                .orElseGet(() -> new Outcome(pages, null));
    }

    private static CompletableFuture<Outcome> failed(Failure failure) {
        return CompletableFuture.completedFuture(new Outcome(List.of(), failure));
    }

    private PageOutcome outcome(SourceFile source, int number) {
        Answer answer = service.ask(source, number);
        Page page = answer.page();
        if (page != null) {
            return new PageOutcome.Read(page);
        }
        Request.Failure failure = answer.failure();
        return failure == null
                ? new PageOutcome.Failed(
                        number, RunMessage.PAGE_UNREADABLE.name(), RunMessage.PAGE_UNREADABLE.text(locale))
                : new PageOutcome.Failed(number, failure.code(), failure.message());
    }
}
