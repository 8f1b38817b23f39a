package raingan.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import raingan.export.Contribution;
import raingan.export.DatasetWriter;
import raingan.export.DocumentFigures;
import raingan.export.DocumentResult;
import raingan.export.DocumentResult.Failure;
import raingan.source.KnownFiles;
import raingan.source.SourceException;
import raingan.source.SourceFile;
import raingan.source.Sources;

/**
 * Reads many documents on one machine: their pages at once, and into the dataset one document after the other in the order
 * given, whatever order their pages are done in.
 */
public final class LocalRunner implements AutoCloseable {

    /** Documents under way per worker: enough that none waits for the next file to be opened. */
    private static final int DOCUMENTS_AHEAD = 3;

    /** Calls of a defect that are put on record. */
    private static final int TRACE = 8;

    private final RunSettings settings;
    private final Locale locale;
    private final DocumentParser parser;
    private final RunEvents events;
    private final DocumentPages pages;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<String> defects = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Original> originals = new HashMap<>();
    private final KnownFiles known;
    private final AtomicInteger keptPages = new AtomicInteger();

    /** A document that was begun. */
    private sealed interface Begun {}

    /** One that is worked on; {@code result} waits until that is done. */
    private record Working(SourceFile source, Supplier<DocumentResult> result) implements Begun {}

    /** One that need not be worked on. */
    private record Kept(Contribution contribution) implements Begun {}

    /** The first file of its bytes, and why it could not be read. */
    private static final class Original {
        private final String name;
        private @Nullable Failure failure;

        private Original(String name) {
            this.name = name;
        }
    }

    /**
     * A runner, which starts no process before it needs one.
     *
     * @param locale language of the messages in the dataset
     * @param known files that need not be read to be identified
     */
    public LocalRunner(RunSettings settings, Locale locale, DocumentParser parser, RunEvents events, KnownFiles known) {
        this.settings = settings;
        this.locale = locale;
        this.parser = new BoundedParser(parser, settings.pageLimit());
        this.events = events;
        this.pages = new DocumentPages(settings, locale, events);
        this.known = known;
    }

    /**
     * Reads every input into {@code writer}, or those that were done when {@link #stop} was called.
     *
     * @throws IOException when the output cannot be written
     */
    public RunSummary run(Sources.Found found, DatasetWriter writer) throws IOException {
        RunSummary summary = new RunSummary(found);
        if (found.inputs().stream().anyMatch(i -> !known.has(i.path()))) {
            pages.prepare(parser::prepare);
        }
        Deque<Begun> underWay = new ArrayDeque<>();
        Iterator<Sources.Input> rest = found.inputs().iterator();
        while (rest.hasNext() || !underWay.isEmpty()) {
            while (rest.hasNext() && underWay.size() < DOCUMENTS_AHEAD * settings.jobs() && !stopped.get()) {
                underWay.add(begin(rest.next(), writer));
            }
            if (underWay.isEmpty()) {
                break;
            }
            write(underWay.remove(), writer, summary);
        }
        summary.end(stopped.get(), pages.retries(), pages.cachedPages() + keptPages.get(), defects);
        if (settings.results() != null) {
            settings.results().keep(known);
        }
        return summary;
    }

    /** Ends the run early: pages under way are given up, documents that are done are still written. */
    public void stop() {
        stopped.set(true);
        pages.close();
    }

    @Override
    public void close() {
        pages.close();
    }

    private void write(Begun begun, DatasetWriter writer, RunSummary summary) throws IOException {
        if (begun instanceof Kept kept) {
            writer.add(kept.contribution());
            told(kept.contribution().figures(), summary);
        } else if (begun instanceof Working working) {
            write(working, writer, summary);
        }
    }

    private void write(Working begun, DatasetWriter writer, RunSummary summary) throws IOException {
        DocumentResult result;
        try {
            result = begun.result().get();
        } catch (CancellationException | CompletionException e) {
            if (stopped.get()) {
                return;
            }
            result = defect(begun.source(), e);
        }
        if (result.failure() != null && originals.containsKey(begun.source().sha256())) {
            originals.get(begun.source().sha256()).failure = result.failure();
        }
        Contribution written = writer.add(result);
        if (settings.results() != null && !writer.isCorrected(begun.source())) {
            settings.results().keep(begun.source(), result, written);
        }
        told(written.figures(), summary);
    }

    private void told(DocumentFigures written, RunSummary summary) {
        summary.add(written);
        events.documentDone(written);
    }

    private Begun begin(Sources.Input input, DatasetWriter writer) {
        SourceFile source;
        try {
            source = input.identify(known);
        } catch (SourceException e) {
            SourceFile unknown = new SourceFile(
                    input.path(), input.name(), SourceFile.Kind.OTHER, "application/octet-stream", "", "", 0);
            return failed(unknown, e);
        }
        Original original = originals.get(source.sha256());
        if (original != null) {
            return new Working(source, () -> Failures.duplicate(source, original.name, original.failure));
        }
        originals.put(source.sha256(), new Original(source.name()));
        try {
            source.requireReport();
        } catch (SourceException e) {
            return failed(source, e);
        }
        Optional<Contribution> kept = kept(source, writer);
        return kept.isPresent() ? keep(kept.get()) : new Working(source, parsed(source));
    }

    private Optional<Contribution> kept(SourceFile source, DatasetWriter writer) {
        return settings.results() == null || settings.refresh() || writer.isCorrected(source)
                ? Optional.empty()
                : settings.results().contribution(source).filter(writer::canAdd);
    }

    private Begun keep(Contribution contribution) {
        int count = contribution.figures().pages();
        keptPages.addAndGet(count);
        events.pagesKept(count);
        return new Kept(contribution);
    }

    private Begun failed(SourceFile source, SourceException e) {
        Failure failure = new Failure(e.code().name(), e.message(locale));
        return new Working(source, () -> Failures.failed(source, failure));
    }

    /** Parsed by the thread that read its last page, so that pages are not kept longer than needed. */
    private Supplier<DocumentResult> parsed(SourceFile source) {
        return pages.supply(() -> keptResult(source))
                .thenCompose(kept -> kept.isPresent()
                        ? CompletableFuture.completedFuture(kept.get())
                        : pages.read(source).thenApply(all -> result(source, all)))::join;
    }

    private Optional<DocumentResult> keptResult(SourceFile source) {
        Optional<DocumentResult> kept = settings.results() == null || settings.refresh()
                ? Optional.empty()
                : settings.results().parsed(source);
        kept.ifPresent(result -> {
            keptPages.addAndGet(result.pages().size());
            events.pagesKept(result.pages().size());
        });
        return kept;
    }

    private DocumentResult result(SourceFile source, DocumentPages.Outcome all) {
        if (all.failure() != null) {
            return Failures.failed(source, all.failure());
        }
        DocumentResult result = parse(source, all);
        if (settings.results() != null) {
            settings.results().keep(source, result);
        }
        return result;
    }

    /** A defect of ours costs the document its records, never the run. */
    private DocumentResult parse(SourceFile source, DocumentPages.Outcome all) {
        try {
            return parser.parse(source, all.pages());
        } catch (RuntimeException | StackOverflowError e) {
            return defect(source, e);
        }
    }

    private DocumentResult defect(SourceFile source, Throwable defect) {
        defects.add(source.name() + ": " + trace(defect));
        String text = RunMessage.PARSE_FAILED.text(locale);
        return Failures.failed(source, new Failure(RunMessage.PARSE_FAILED.name(), text));
    }

    private static String trace(Throwable defect) {
        return defect + " at "
                + Arrays.stream(defect.getStackTrace())
                        .limit(TRACE)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(", "));
    }
}
