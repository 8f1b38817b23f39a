package raingan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import raingan.export.DocumentResult.Status;
import raingan.review.SheetReader;
import raingan.source.KnownFiles;
import raingan.source.SourceException;
import raingan.source.Sources;

/** Documents that would no longer stand in a dataset. */
final class DroppedDocuments {

    /** A failed file has no records to lose, and those of a duplicate stand under its original. */
    private static final Set<String> WITH_RECORDS = Set.of(Status.OK.code(), Status.NEEDS_REVIEW.code());

    private DroppedDocuments() {}

    /**
     * The names of those that are read into the dataset in {@code folder} and are not among {@code inputs}, neither by name
     * nor, since files are renamed, by content.
     */
    static List<String> of(Path folder, List<Sources.Input> inputs, KnownFiles known) throws IOException {
        Path documents = folder.resolve("dataset/documents.csv");
        if (!Files.exists(documents)) {
            return List.of();
        }
        Set<String> names = inputs.stream().map(Sources.Input::name).collect(Collectors.toSet());
        List<Map<String, String>> missing = SheetReader.read(documents).stream()
                .filter(row -> WITH_RECORDS.contains(row.getOrDefault("status", "")))
                .filter(row -> !names.contains(name(row)))
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        Set<String> ids = ids(inputs, known);
        return missing.stream()
                .filter(row -> !ids.contains(row.getOrDefault("doc_id", "")))
                .map(DroppedDocuments::name)
                .toList();
    }

    private static Set<String> ids(List<Sources.Input> inputs, KnownFiles known) {
        Set<String> ids = new HashSet<>();
        for (Sources.Input input : inputs) {
            id(input, known).ifPresent(ids::add);
        }
        return ids;
    }

    /** Empty for a file that cannot be read, which costs a row later. */
    private static Optional<String> id(Sources.Input input, KnownFiles known) {
        try {
            return Optional.of(input.identify(known).docId());
        } catch (SourceException e) {
            return Optional.empty();
        }
    }

    private static String name(Map<String, String> row) {
        return row.getOrDefault("source_file", "");
    }
}
