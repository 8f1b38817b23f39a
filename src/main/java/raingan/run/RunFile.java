package raingan.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import raingan.export.DocumentResult.Status;
import raingan.source.Sources;

/** {@code run.json}: what was run, when, and what came of it. The one file of a run that is not the same each time. */
public final class RunFile {

    public static final String NAME = "run.json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RunFile() {}

    /**
     * Its content.
     *
     * @param wordLists files of words that were added to those of the program
     * @param out the folder it is for
     */
    public static byte[] of(
            String version,
            String reader,
            RunSettings settings,
            List<String> wordLists,
            Path out,
            RunSummary summary,
            Instant start,
            Instant end) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", version).put("reader", reader);
        root.put("started", start.truncatedTo(ChronoUnit.SECONDS).toString());
        root.put("finished", end.truncatedTo(ChronoUnit.SECONDS).toString());
        root.put("seconds", Duration.between(start, end).toMillis() / 1000.0);
        root.put("interrupted", summary.interrupted());
        ObjectNode options = root.putObject("options")
                .put("ocr", settings.options().ocr().code())
                .put("dpi", settings.options().dpi())
                .put("spelling", settings.options().spelling())
                .put("jobs", settings.jobs())
                .put("timeout_per_page_seconds", settings.pageLimit().toSeconds())
                .put("force", settings.refresh());
        ArrayNode words = options.putArray("words");
        wordLists.forEach(words::add);
        if (settings.results() != null) {
            KeptResults.tell(root, out, settings.results());
        }
        counts(root.putObject("counts"), summary);
        ObjectNode doubts = root.putObject("doubts");
        summary.doubts().forEach((code, count) -> doubts.put(code.name(), count));
        ObjectNode changes = root.putObject("changes");
        summary.changes().forEach(changes::put);
        var failures = root.putArray("failures");
        summary.failures().forEach(f -> failures.addObject()
                .put("source_file", f.sourceFile())
                .put("error_code", f.code())
                .put("error_message", f.message()));
        ObjectNode skipped = root.putObject("passed_over");
        summary.skipCounts()
                .forEach((reason, count) -> skipped.put(reason.name().toLowerCase(Locale.ROOT), count));
        ArrayNode names = root.putArray("passed_over_files");
        summary.skipped().stream()
                .filter(s -> s.reason() != Sources.Skip.HIDDEN && s.reason() != Sources.Skip.OWN_OUTPUT)
                .forEach(s -> names.add(s.name()));
        var defects = root.putArray("defects");
        summary.defects().forEach(defects::add);
        try {
            String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
            return (json + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is plain data", e);
        }
    }

    private static void counts(ObjectNode counts, RunSummary summary) {
        counts.put("inputs", summary.inputs());
        for (Status status : Status.values()) {
            counts.put(status.code().toLowerCase(Locale.ROOT), summary.documents(status));
        }
        counts.put("pages", summary.pages())
                .put("pages_from_cache", summary.cachedPages())
                .put("pages_read_again", summary.retries())
                .put("indicator_scores", summary.scores())
                .put("findings", summary.findings())
                .put("measures", summary.measures());
    }
}
