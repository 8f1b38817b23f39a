package raingan.table;

import java.util.List;

/** Finds tables that have no rulings, by the white space between their columns. */
final class AlignedTables {

    private AlignedTables() {}

    static List<Block> split(List<Line> lines) {
        return lines.stream()
                .map(line -> (Block) new Block.Text(line, Block.Role.BODY))
                .toList();
    }
}
