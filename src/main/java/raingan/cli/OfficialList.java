package raingan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import raingan.compare.Gazetteer;
import raingan.export.OutputFolder;
import raingan.report.record.OrgType;
import raingan.review.SheetReader;
import raingan.thai.value.Places;

/** The official list of local governments that a person gives. It stays with the results, so that corrections know it too. */
final class OfficialList {

    /** Where the list lies in a folder of results. */
    private static final String KEPT = "gazetteer.csv";

    private static final List<String> COLUMNS = List.of("code", "type", "name", "district", "province");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--gazetteer", paramLabel = "${bundle:label.file}")
    private @Nullable Path file;

    /** The list, none where none is given; one that cannot be used is wrong usage. */
    Gazetteer read(Texts texts) throws IOException {
        if (file == null) {
            return Gazetteer.NONE;
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), texts.of("missing", file));
        }
        List<SheetReader.Row> rows = SheetReader.rows(file);
        if (rows.isEmpty() || !rows.get(0).cells().keySet().containsAll(COLUMNS)) {
            throw new ParameterException(spec.commandLine(), texts.of("no-columns", file, String.join(", ", COLUMNS)));
        }
        for (SheetReader.Row row : rows) {
            if (entry(row).isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), texts.of("no-office", file, Integer.toString(row.number())));
            }
        }
        return of(rows);
    }

    /** Keeps the list that was given with the results, or takes away the one of before. */
    void keep(OutputFolder folder) throws IOException {
        if (file != null) {
            folder.write(KEPT, Files.readAllBytes(file));
        } else {
            Files.deleteIfExists(folder.resolve(KEPT));
        }
    }

    /** The list that the last run into a folder kept there. */
    static Gazetteer kept(OutputFolder folder) throws IOException {
        Path kept = folder.resolve(KEPT);
        return Files.exists(kept) ? of(SheetReader.rows(kept)) : Gazetteer.NONE;
    }

    private static Gazetteer of(List<SheetReader.Row> rows) {
        List<Gazetteer.Entry> entries = new ArrayList<>();
        rows.forEach(row -> entry(row).ifPresent(entries::add));
        return Gazetteer.of(entries);
    }

    private static Optional<Gazetteer.Entry> entry(SheetReader.Row row) {
        Optional<OrgType> type = Arrays.stream(OrgType.values())
                .filter(t -> t.name().equalsIgnoreCase(row.cell("type")) || isPrefix(t, row.cell("type")))
                .findFirst();
        boolean placed = Places.province(row.cell("province")).isPresent();
        return type.filter(t -> placed && !row.cell("name").isEmpty())
                .map(t -> new Gazetteer.Entry(
                        row.cell("code"),
                        t,
                        without(t.prefix(), row.cell("name")),
                        row.cell("district"),
                        row.cell("province")));
    }

    private static boolean isPrefix(OrgType type, String word) {
        return !word.isEmpty() && type.prefix().equals(word);
    }

    private static String without(String prefix, String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()).strip() : name;
    }
}
