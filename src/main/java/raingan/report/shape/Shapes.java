package raingan.report.shape;

import java.util.List;
import java.util.stream.IntStream;
import raingan.report.column.SameHeaderTables;
import raingan.report.label.LabelledLists;
import raingan.table.Block;
import raingan.table.Table;

/** The tables of a report with their headings above, told from each other: forms under the same labels are forms. */
public final class Shapes {

    /** What each printed table is made up of, in the order of the tables. */
    private final List<List<Table>> shaped;

    private final SameHeaderTables sameHeader;

    /** The tables of a report; its lists have their labels above already. */
    public Shapes(LabelledLists lists) {
        List<Block.Tabular> tabular = Block.tables(lists.blocks());
        shaped = IntStream.range(0, tabular.size())
                .mapToObj(i -> lists.lists().contains(i)
                        ? List.of(tabular.get(i).table())
                        : parts(tabular.get(i).table()))
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

    private static List<Table> parts(Table table) {
        return ParallelTables.parts(GluedHeader.parted(table)).stream()
                .flatMap(part -> TableShape.upright(part).stream())
                .toList();
    }
}
