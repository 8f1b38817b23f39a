package raingan.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import raingan.check.IssueCode;
import raingan.export.DocumentResult.Status;
import raingan.run.RunSummary;
import raingan.source.ErrorCode;
import raingan.source.Sources;

/** What a run says at its end. */
final class SummaryText {

    /** Failed files that are named; a screen has room for no more. */
    private static final int FAILURES_SHOWN = 20;

    private final Texts texts;
    private final Path folder;

    SummaryText(Texts texts, Path folder) {
        this.texts = texts;
        this.folder = folder;
    }

    void print(RunSummary summary, PrintStream out) {
        if (summary.interrupted()) {
            out.println(texts.of("interrupted"));
        }
        out.println(texts.of(
                "files",
                count(summary.inputs()),
                count(summary.documents(Status.OK)),
                count(summary.documents(Status.NEEDS_REVIEW)),
                count(summary.documents(Status.FAILED)),
                count(summary.documents(Status.DUPLICATE))));
        out.println(texts.of(
                "records",
                count(summary.pages()),
                count(summary.cachedPages()),
                count(summary.retries()),
                count(summary.measures()),
                count(summary.scores()),
                count(summary.findings())));
        printSkipped(summary.skipCounts(), out);
        printChanges(summary.changes(), out);
        printDoubts(summary.doubts(), out);
        printFailures(summary.failures(), out);
        out.println(texts.of("result", folder.resolve("dataset"), folder.resolve(CorrectionFiles.REVIEW)));
    }

    private void printSkipped(Map<Sources.Skip, Integer> skipped, PrintStream out) {
        if (!skipped.isEmpty()) {
            out.println(texts.of(
                    "skipped",
                    skipped.entrySet().stream()
                            .map(e -> texts.of("skip-" + e.getKey().name(), count(e.getValue())))
                            .collect(Collectors.joining(", "))));
        }
    }

    private void printChanges(Map<String, Integer> changes, PrintStream out) {
        if (!changes.isEmpty()) {
            out.println(texts.of(
                    "changes",
                    descending(changes)
                            .map(e -> texts.nameOf("rule", e.getKey()) + " " + e.getValue())
                            .collect(Collectors.joining(", "))));
        }
    }

    private static <K extends Comparable<K>> Stream<Map.Entry<K, Integer>> descending(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
    }

    private void printDoubts(Map<IssueCode, Integer> doubts, PrintStream out) {
        if (doubts.isEmpty()) {
            return;
        }
        out.println(texts.of("doubts"));
        descending(doubts)
                .forEach(e -> out.println(texts.of(
                        "doubt",
                        String.format(Locale.ROOT, "%6d", e.getValue()),
                        e.getKey().name(),
                        texts.nameOf("code", e.getKey().name()))));
    }

    /** A broken machine is told once, whatever number of files it cost. */
    private void printFailures(List<RunSummary.FailedFile> all, PrintStream out) {
        Map<Boolean, List<RunSummary.FailedFile>> byMachine =
                all.stream().collect(Collectors.partitioningBy(f -> ErrorCode.blamesMachine(f.code())));
        byMachine.getOrDefault(true, List.of()).stream()
                .collect(Collectors.groupingBy(RunSummary.FailedFile::message, TreeMap::new, Collectors.counting()))
                .forEach((message, files) -> out.println(texts.of("machine", Long.toString(files), message)));
        printFailedFiles(byMachine.getOrDefault(false, List.of()), out);
    }

    private void printFailedFiles(List<RunSummary.FailedFile> failures, PrintStream out) {
        if (failures.isEmpty()) {
            return;
        }
        out.println(texts.of("failures"));
        failures.stream()
                .limit(FAILURES_SHOWN)
                .forEach(f -> out.println(texts.of("failure", f.sourceFile(), f.code(), f.message())));
        if (failures.size() > FAILURES_SHOWN) {
            out.println(texts.of("more", count(failures.size() - FAILURES_SHOWN)));
        }
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
