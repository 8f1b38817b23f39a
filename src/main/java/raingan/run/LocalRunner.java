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
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import raingan.export.DatasetWriter;
import raingan.export.DocumentResult;
import raingan.export.DocumentResult.Failure;
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

    /** A document that was begun; {@code result} waits until it is done. */
    private record Begun(SourceFile source, Supplier<DocumentResult> result) {}

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
     */
    public LocalRunner(RunSettings settings, Locale locale, DocumentParser parser, RunEvents events) {
        this.settings = settings;
        this.locale = locale;
        this.parser = new BoundedParser(parser, settings.pageLimit());
        this.events = events;
        this.pages = new DocumentPages(settings, locale, events);
    }

    /**
     * Reads every input into {@code writer}, or those that were done when {@link #stop} was called.
     *
     * @throws IOException when the output cannot be written
     */
    public RunSummary run(List<Sources.Input> inputs, DatasetWriter writer) throws IOException {
        RunSummary summary = new RunSummary(inputs.size());
        Deque<Begun> underWay = new ArrayDeque<>();
        Iterator<Sources.Input> rest = inputs.iterator();
        while (rest.hasNext() || !underWay.isEmpty()) {
            while (rest.hasNext() && underWay.size() < DOCUMENTS_AHEAD * settings.jobs() && !stopped.get()) {
                underWay.add(begin(rest.next()));
            }
            if (underWay.isEmpty()) {
                break;
            }
            write(underWay.remove(), writer, summary);
        }
        summary.end(stopped.get(), pages.retries(), pages.cachedPages(), defects);
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
        DocumentResult written = writer.add(result);
        summary.add(written);
        events.documentDone(written);
    }

    private Begun begin(Sources.Input input) {
        SourceFile source;
        try {
            source = input.identify();
        } catch (SourceException e) {
            SourceFile unknown = new SourceFile(
                    input.path(), input.relativeName(), SourceFile.Kind.OTHER, "application/octet-stream", "", "", 0);
            return failed(unknown, e);
        }
        Original original = originals.get(source.sha256());
        if (original != null) {
            return new Begun(source, () -> Failures.duplicate(source, original.name, original.failure));
        }
        originals.put(source.sha256(), new Original(source.name()));
        return new Begun(source, parsed(source));
    }

    private Begun failed(SourceFile source, SourceException e) {
        Failure failure = new Failure(e.code().name(), e.message(locale));
        return new Begun(source, () -> Failures.failed(source, failure));
    }

    /** Parsed by the thread that read its last page, so that pages are not kept longer than needed. */
    private Supplier<DocumentResult> parsed(SourceFile source) {
        return pages.read(source)
                        .thenApply(all ->
                                all.failure() != null ? Failures.failed(source, all.failure()) : parse(source, all))
                ::join;
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
