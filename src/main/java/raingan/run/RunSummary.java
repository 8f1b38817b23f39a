package raingan.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import raingan.check.IssueCode;
import raingan.export.ComparedDocuments;
import raingan.export.DocumentFigures;
import raingan.export.DocumentResult.Status;
import raingan.source.Sources;

/** What a run has done so far. */
public final class RunSummary {

    /** A file that could not be read. */
    public record FailedFile(String sourceFile, String code, String message) {}

    private final int inputs;
    private final List<Sources.Skipped> skipped;
    private final Map<Status, Integer> documents = new EnumMap<>(Status.class);
    private final Map<IssueCode, Integer> doubts = new EnumMap<>(IssueCode.class);
    private final Map<String, Integer> changes = new TreeMap<>();
    private final List<FailedFile> failures = new ArrayList<>();
    private final List<String> defects = new ArrayList<>();
    private int pages;
    private int retries;
    private int cached;
    private int scores;
    private int findings;
    private int measures;
    private boolean interrupted;

    RunSummary(Sources.Found found) {
        this.inputs = found.inputs().size();
        this.skipped = found.skipped();
    }

    void add(DocumentFigures document) {
        documents.merge(document.status(), 1, Integer::sum);
        pages += document.pages();
        scores += document.scores();
        findings += document.findings();
        measures += document.measures();
        document.doubts().forEach((code, count) -> doubts.merge(code, count, Integer::sum));
        document.changes().forEach((rule, count) -> changes.merge(rule, count, Integer::sum));
        if (document.status() == Status.FAILED && document.failure() != null) {
            failures.add(new FailedFile(
                    document.sourceFile(),
                    document.failure().code(),
                    document.failure().message()));
        }
    }

    /** Adds the doubts that documents raise beside each other, and moves those that had none before. */
    public void add(ComparedDocuments compared) {
        compared.counts().forEach((code, count) -> doubts.merge(code, count, Integer::sum));
        int moved = compared.newlyDoubted();
        if (moved > 0) {
            documents.merge(Status.OK, -moved, Integer::sum);
            documents.merge(Status.NEEDS_REVIEW, moved, Integer::sum);
        }
    }

    void end(boolean brokenOff, int pageRetries, int cachedPages, List<String> ownDefects) {
        defects.addAll(ownDefects);
        interrupted = brokenOff;
        retries = pageRetries;
        cached = cachedPages;
    }

    /** Files named on the command line. */
    public int inputs() {
        return inputs;
    }

    /** What input folders hold besides. */
    public List<Sources.Skipped> skipped() {
        return skipped;
    }

    /** How much of that there is, by reason. */
    public Map<Sources.Skip, Integer> skipCounts() {
        Map<Sources.Skip, Integer> counts = new EnumMap<>(Sources.Skip.class);
        skipped.forEach(s -> counts.merge(s.reason(), 1, Integer::sum));
        return counts;
    }

    /** Documents in the dataset by how they were read. */
    public Map<Status, Integer> documents() {
        return Map.copyOf(documents);
    }

    public int documents(Status status) {
        return documents.getOrDefault(status, 0);
    }

    /** Doubts other than {@code info}, by reason. */
    public Map<IssueCode, Integer> doubts() {
        return new EnumMap<>(doubts);
    }

    /** Changes made to texts, by rule. */
    public Map<String, Integer> changes() {
        return new TreeMap<>(changes);
    }

    /** Files that could not be read, in the order of the dataset. */
    public List<FailedFile> failures() {
        return List.copyOf(failures);
    }

    /** What went wrong inside this program, for its developers. */
    public List<String> defects() {
        return List.copyOf(defects);
    }

    public int pages() {
        return pages;
    }

    /** Times a page was read again because its worker failed. */
    public int retries() {
        return retries;
    }

    /** Pages that were known from an earlier run. */
    public int cachedPages() {
        return cached;
    }

    public int scores() {
        return scores;
    }

    public int findings() {
        return findings;
    }

    public int measures() {
        return measures;
    }

    /** Whether it was ended before all inputs were read. */
    public boolean interrupted() {
        return interrupted;
    }
}
