package raingan.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import raingan.table.Block;
import raingan.table.Table;

/** The tables of a report with their headings above, told from each other: forms under the same labels are forms. */
final class Shapes {

    /** Labels that a form has at least. */
    private static final int ENOUGH = 3;

    private final IdentityHashMap<Table, List<Table>> shaped = new IdentityHashMap<>();
    private final AlikeTables alike;

    /** The tables of a report. */
    Shapes(List<Block> blocks) {
        List<Block.Tabular> tabular = blocks.stream()
                .filter(Block.Tabular.class::isInstance)
                .map(Block.Tabular.class::cast)
                .toList();
        List<Table> printed = tabular.stream().map(Block.Tabular::table).toList();
        List<List<Table>> parts = printed.stream().map(Shapes::parts).toList();
        Map<List<String>, Boolean> forms =
                forms(parts.stream().flatMap(List::stream).toList());
        List<Table> all = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            List<Table> upright =
                    parts.get(i).stream().map(part -> shape(part, forms)).toList();
            shaped.put(printed.get(i), upright);
            all.addAll(upright);
        }
        alike = AlikeTables.of(
                all, tabular.stream().flatMap(b -> b.repeatedHeaders().stream()).toList());
    }

    /** What a table is made up of, each part upright. */
    List<Table> of(Table printed) {
        return shaped.getOrDefault(printed, List.of(printed));
    }

    /** Those of all tables under the same headings. */
    AlikeTables alike() {
        return alike;
    }

    private static List<Table> parts(Table table) {
        return SideBySide.parts(GluedHeader.parted(table)).stream()
                .flatMap(t -> StackedForms.parts(t).stream())
                .toList();
    }

    private static Table shape(Table part, Map<List<String>, Boolean> forms) {
        Optional<Form> known =
                forms.isEmpty() ? Optional.empty() : Form.of(part).filter(f -> forms.getOrDefault(f.key(), false));
        return known.map(Form::upright).orElseGet(() -> TableShape.upright(part));
    }

    /** The labels that several tables have, and whether their texts together make measures of them. */
    private static Map<List<String>, Boolean> forms(List<Table> tables) {
        Map<List<String>, List<Table>> byLabels = new HashMap<>();
        tables.stream()
                .flatMap(t -> Form.of(t).stream())
                .filter(f -> f.labels().size() >= ENOUGH)
                .forEach(f ->
                        byLabels.merge(f.key(), List.of(f.upright()), (a, b) -> Stream.concat(a.stream(), b.stream())
                                .toList()));
        Map<List<String>, Boolean> forms = new HashMap<>();
        byLabels.forEach((labels, uprights) -> {
            if (uprights.size() > 1) {
                forms.put(labels, tellMeasures(uprights));
            }
        });
        return forms;
    }

    private static boolean tellMeasures(List<Table> uprights) {
        HeaderRows all = AlikeTables.of(uprights, List.of()).all(HeaderRows.at(uprights.get(0), 0));
        HeaderMap header = HeaderReader.settled(all);
        return header.kind() == HeaderMap.Kind.MEASURES
                && header.understood() >= ENOUGH
                && header.withMeasure(all.table()).has(Heading.MEASURE);
    }
}
