package raingan.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import raingan.export.Contribution;
import raingan.export.DatasetWriter;
import raingan.source.KnownFiles;

/**
 * What the last run into a folder kept of the documents of its dataset, so that nobody needs to read them again. None of it
 * is of use to another version of the program or in another language.
 */
public final class KeptResults {

    private static final String NODE = "results";

    private final @Nullable ResultCache cache;
    private final KnownFiles files;

    private KeptResults(@Nullable ResultCache cache) {
        this.cache = cache;
        this.files = cache == null ? KnownFiles.none() : cache.knownFiles();
    }

    /** Those of {@code out}, as its {@code run.json} tells where they are; none when it cannot. */
    public static KeptResults of(Path out, ResultCache.Maker reader) {
        try {
            JsonNode told = new ObjectMapper()
                    .readTree(Files.readAllBytes(out.resolve(RunFile.NAME)))
                    .path(NODE);
            ResultCache.Maker maker = new ResultCache.Maker(
                    told.path("program").asText(), told.path("language").asText());
            return new KeptResults(
                    maker.equals(reader)
                            ? new ResultCache(
                                    out.resolve(told.path("folder").asText()),
                                    maker,
                                    told.path("key").asText())
                            : null);
        } catch (IOException | InvalidPathException e) {
            return new KeptResults(null);
        }
    }

    /** Puts into a {@code run.json} of {@code out} what {@link #of} reads. */
    static void tell(ObjectNode run, Path out, ResultCache cache) {
        Path folder = out.toAbsolutePath().normalize();
        Path root = cache.root().toAbsolutePath().normalize();
        run.putObject(NODE)
                .put("folder", (root.startsWith(folder) ? folder.relativize(root) : root).toString())
                .put("program", cache.maker().program())
                .put("language", cache.maker().language())
                .put("key", cache.key());
    }

    /** What a document, as nobody corrected it, contributes to the dataset that {@code writer} writes. */
    public Optional<Contribution> of(String docId, String sourceFile, DatasetWriter writer) {
        return cache == null
                ? Optional.empty()
                : files.ofDocument(docId, sourceFile)
                        .filter(file -> !writer.isCorrected(file))
                        .flatMap(cache::contribution)
                        .filter(writer::canAdd);
    }
}
