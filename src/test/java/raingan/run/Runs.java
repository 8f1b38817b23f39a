package raingan.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;
import raingan.check.Severity;
import raingan.export.DatasetWriter;
import raingan.export.DocumentResult;
import raingan.export.DocumentResult.PageSummary;
import raingan.export.OutputFolder;
import raingan.pipeline.PageOutcome;
import raingan.pipeline.reading.Options;
import raingan.review.Corrections;
import raingan.review.Language;
import raingan.review.Messages;
import raingan.source.KnownFiles;
import raingan.source.SourceException;
import raingan.source.SourceFile;
import raingan.source.Sources;

/** Runs over text files with {@link FaultyReader}. */
final class Runs {

    private Runs() {}

    static RunSettings settings(Duration limit, int recycleAfter, @Nullable PageCache cache) {
        return settings(limit, recycleAfter, cache, false);
    }

    static RunSettings settings(Duration limit, int recycleAfter, @Nullable PageCache cache, boolean refresh) {
        return new RunSettings(
                WorkerCommand.of(FaultyReader.class.getName(), List.of()),
                2,
                limit,
                recycleAfter,
                Options.defaults(),
                cache,
                null,
                refresh);
    }

    static RunSummary run(Path in, Path out, RunSettings settings, RunEvents events) throws IOException {
        try (LocalRunner runner = new LocalRunner(settings, Locale.ENGLISH, Runs::parse, events, KnownFiles.none())) {
            return run(runner, in, out);
        }
    }

    static RunSummary run(LocalRunner runner, Path in, Path out) throws IOException {
        try (OutputFolder folder = new OutputFolder(out);
                DatasetWriter writer = new DatasetWriter(folder, new Messages(Language.EN), Corrections.NONE)) {
            RunSummary summary =
                    runner.run(Sources.find(List.of(in.toString()), new Sources.Rules(out, null, false)), writer);
            writer.finish();
            return summary;
        } catch (SourceException e) {
            throw new IOException(e);
        }
    }

    /** Each page becomes a summary with its reading; each failed page an issue. */
    static DocumentResult parse(SourceFile source, List<PageOutcome> pages) {
        if (source.name().contains("defect")) {
            throw new IllegalStateException("a defect");
        }
        while (source.name().contains("endless")) {
            LockSupport.park();
        }
        List<PageSummary> summaries = pages.stream().map(Runs::summary).toList();
        List<Issue> issues = pages.stream()
                .filter(p -> p instanceof PageOutcome.Failed)
                .map(p -> failed(source, (PageOutcome.Failed) p))
                .toList();
        return new DocumentResult(source, DocumentResult.Status.OK, null, "", summaries, null, issues);
    }

    private static PageSummary summary(PageOutcome outcome) {
        return outcome instanceof PageOutcome.Read read
                ? new PageSummary(
                        outcome.number(), 595, 842, 0, 1, 0.9, null, read.page().readings(), List.of())
                : new PageSummary(
                        outcome.number(), 0, 0, 0, 0, 0, ((PageOutcome.Failed) outcome).code(), List.of(), List.of());
    }

    private static Issue failed(SourceFile source, PageOutcome.Failed page) {
        return new Issue(
                RecordType.PAGE,
                source.docId() + "-p" + page.number(),
                "",
                Severity.ERROR,
                IssueCode.PAGE_FAILED,
                null,
                List.of(page.message()),
                "",
                "",
                "",
                0);
    }

    static Path file(Path folder, String name, String... pages) throws IOException {
        Files.createDirectories(folder);
        List<String> lines = new ArrayList<>(List.of(pages));
        if (!lines.isEmpty()) {
            lines.add(0, "%PDF-test");
        }
        return Files.write(folder.resolve(name), lines);
    }

    /** Contents of dataset, documents and review by name. */
    static Map<String, String> written(Path out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (!name.startsWith(".")) {
                    contents.put(name, Files.readString(file));
                }
            }
        }
        return contents;
    }
}
