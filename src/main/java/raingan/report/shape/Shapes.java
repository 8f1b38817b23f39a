package raingan.report.shape;

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

    /** What each printed table is made up of, in the order of the tables. */
    private final List<List<Table>> shaped;

    private final SameHeaderTables sameHeader;

    /** The tables of a report. */
    public Shapes(List<Block> blocks) {
        List<Block.Tabular> tabular = Block.tables(blocks);
        List<List<Part>> parts = tabular.stream().map(b -> parts(b.table())).toList();
        Set<List<String>> known = known(parts.stream().flatMap(List::stream).toList());
        shaped = parts.stream()
                .map(of -> of.stream().map(part -> part.upright(known)).toList())
                .toList();
        sameHeader = SameHeaderTables.of(
                shaped.stream().flatMap(List::stream).toList(),
                tabular.stream().flatMap(b -> b.repeatedHeaders().stream()).toList());
    }

    /** What the table of this index among the tables of the report is made up of, each part upright. */
    public List<Table> of(int index) {
        return shaped.get(index);
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
