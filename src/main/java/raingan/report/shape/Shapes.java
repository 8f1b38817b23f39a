package raingan.report.shape;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import raingan.report.column.HeaderMap;
import raingan.report.column.HeaderReader;
import raingan.report.column.HeaderRows;
import raingan.report.column.SameHeaderTables;
import raingan.report.column.TableKind;
import raingan.report.record.ColumnRole;
import raingan.table.Block;
import raingan.table.Table;

/** The tables of a report with their headings above, told from each other: forms under the same labels are forms. */
public final class Shapes {

    /** Labels that a form has at least. */
    private static final int ENOUGH = 3;

    private final IdentityHashMap<Table, List<Table>> shaped = new IdentityHashMap<>();
    private final SameHeaderTables sameHeader;

    /** The tables of a report. */
    public Shapes(List<Block> blocks) {
        List<Block.Tabular> tabular = Block.tables(blocks);
        List<Table> printed = tabular.stream().map(Block.Tabular::table).toList();
        List<List<Part>> parts = printed.stream().map(Shapes::parts).toList();
        Set<List<String>> known = known(parts.stream().flatMap(List::stream).toList());
        List<Table> all = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            List<Table> upright =
                    parts.get(i).stream().map(part -> part.upright(known)).toList();
            shaped.put(printed.get(i), upright);
            all.addAll(upright);
        }
        sameHeader = SameHeaderTables.of(
                all, tabular.stream().flatMap(b -> b.repeatedHeaders().stream()).toList());
    }

    /** What a table is made up of, each part upright. */
    public List<Table> of(Table printed) {
        return shaped.getOrDefault(printed, List.of(printed));
    }

    /** Those of all tables under the same headings. */
    public SameHeaderTables sameHeader() {
        return sameHeader;
    }

    /** What a printed table is made up of, and the form that this is by its shape. */
    private record Part(Table table, Optional<KeyValueTable> form) {

        Table upright(Set<List<String>> known) {
            return form.filter(f -> known.contains(f.key()))
                    .map(KeyValueTable::upright)
                    .orElseGet(() -> TableShape.upright(table, form));
        }
    }

    private static List<Part> parts(Table table) {
        return ParallelTables.parts(GluedHeader.parted(table)).stream()
                .flatMap(t -> StackedRecords.parts(t).stream())
                .map(t -> new Part(t, KeyValueTable.of(t)))
                .toList();
    }

    /** The labels that several tables have and under which their texts together make measures of them. */
    private static Set<List<String>> known(List<Part> parts) {
        Map<List<String>, List<Table>> byLabels = parts.stream()
                .flatMap(p -> p.form().stream())
                .filter(f -> f.labels().size() >= ENOUGH)
                .collect(Collectors.groupingBy(
                        KeyValueTable::key, Collectors.mapping(KeyValueTable::upright, Collectors.toList())));
        return byLabels.entrySet().stream()
                .filter(e -> e.getValue().size() > 1 && tellMeasures(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean tellMeasures(List<Table> uprights) {
        HeaderRows all = SameHeaderTables.of(uprights, List.of()).all(HeaderRows.at(uprights.get(0), 0));
        HeaderMap header = HeaderReader.resolve(all);
        return header.kind() == TableKind.MEASURES
                && header.understood() >= ENOUGH
                && header.withMeasure(all.table()).has(ColumnRole.MEASURE);
    }
}
