package raingan.training.column;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import opennlp.tools.ml.model.Event;
import raingan.report.column.ColumnModel;
import raingan.report.column.DoubtModel;
import raingan.report.column.HeaderMap;
import raingan.report.column.HeaderReader;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.Tsv;
import raingan.thai.ThaiText;

/**
 * Fits {@link DoubtModel} to what {@link ColumnModel} makes of headings that it has not seen: each half of the headings is
 * read by a model that was fitted to the other half (cross-fitting; Wolpert, Stacked generalization, 1992).
 */
public final class FitDoubts {

    private static final int FOLDS = 2;

    /** Drawn tables that are enough to tell doubts, and cheap to fit to. */
    private static final int TABLES = 500;

    /** Share of the headings that are made nonsense in a copy of each table. */
    private static final double GARBLED = 1.0 / 7;

    /** Meanings that put no text into a field: for one another they are taken without harm. */
    private static final Set<ColumnRole> NO_FIELD =
            EnumSet.of(ColumnRole.OTHER, ColumnRole.GRADE, ColumnRole.BUDGET, ColumnRole.NUMBER);

    private static final String WRONG = "wrong";
    private static final String RIGHT = "right";

    /**
     * A column with a meaning.
     *
     * @param role the one it was taken for
     * @param truth the one it has
     */
    record Given(ColumnRole role, ColumnRole truth, Map<String, Double> features) {

        boolean isRight() {
            return role == truth || (NO_FIELD.contains(role) && NO_FIELD.contains(truth));
        }
    }

    private FitDoubts() {}

    /** Takes {@code DRAWN OUT.tsv}: a file of labelled tables and where the weights go. */
    public static void main(String[] arguments) throws IOException {
        List<String> weights = fit(LabelledTable.read(Path.of(arguments[0])));
        Files.write(Path.of(arguments[1]), weights, StandardCharsets.UTF_8);
    }

    /** The lines of the model's resource. */
    static List<String> fit(List<LabelledTable> drawn) {
        List<Event> events = new ArrayList<>();
        crossed(drawn).forEach(g -> events.add(FitColumns.event(g.isRight() ? RIGHT : WRONG, g.features())));
        Map<String, Map<String, Double>> weights = FitColumns.weights(FitColumns.train(events), Function.identity());
        List<String> lines = new ArrayList<>();
        lines.add(
                "# How likely a column is not what it was taken for: feature <TAB> weight. Fitted by src/training/columns.sh, not written.");
        weights.forEach((feature, own) -> lines.add(feature
                + "\t"
                + String.format(Locale.ROOT, "%.3f", own.getOrDefault(WRONG, 0.0) - own.getOrDefault(RIGHT, 0.0))));
        return lines;
    }

    /** What the columns under headings that a model has not seen are taken for. */
    static List<Given> crossed(List<LabelledTable> drawn) {
        List<LabelledTable> tables = drawn.subList(0, Math.min(TABLES, drawn.size()));
        List<Given> found = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            Predicate<String> unseen =
                    heading -> Math.floorMod(ThaiText.key(heading).hashCode(), FOLDS) == own;
            ColumnModel model = without(tables, unseen);
            Random random = new Random(1);
            for (LabelledTable table : tables) {
                found.addAll(given(table, model, unseen));
                found.addAll(given(table.garbled(GARBLED, random), model, heading -> true));
            }
        }
        return found;
    }

    /** A model of columns that knows no heading of these. */
    private static ColumnModel without(List<LabelledTable> tables, Predicate<String> unseen) {
        Map<ColumnRole, Set<String>> seen = new EnumMap<>(ColumnRole.class);
        tables.forEach(table -> table.under((role, heading) -> {
            if (!unseen.test(heading)) {
                seen.computeIfAbsent(role, r -> new TreeSet<>()).add(heading);
            }
            return heading;
        }));
        Random random = new Random(1);
        List<LabelledTable> other = tables.stream()
                .map(table -> table.under((role, heading) -> {
                    List<String> known = List.copyOf(seen.getOrDefault(role, Set.of()));
                    return unseen.test(heading) && !known.isEmpty() ? known.get(random.nextInt(known.size())) : heading;
                }))
                .toList();
        return ColumnModel.of(FitColumns.fit(other, List.of()).stream()
                .skip(1)
                .map(line -> Tsv.entry("columns.tsv", line))
                .toList());
    }

    /** The columns of a table as they are taken. */
    static List<Given> given(LabelledTable table, ColumnModel model, Predicate<String> which) {
        HeaderMap map = HeaderReader.resolve(table.rows(), model);
        List<String> headings = table.rows().lowest();
        List<Given> found = new ArrayList<>();
        for (int column = 0; column < table.roles().size(); column++) {
            if (which.test(headings.get(column)) && !DoubtModel.isKnown(table.rows(), map, column)) {
                found.add(new Given(
                        map.headings().get(column),
                        table.roles().get(column),
                        DoubtModel.features(table.rows(), map, column)));
            }
        }
        return found;
    }
}
