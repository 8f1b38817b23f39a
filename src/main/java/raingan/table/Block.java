package raingan.table;

import java.util.List;

/** A piece of a document in reading order. */
public sealed interface Block {

    /** First page it stands on, counted from 1. */
    int page();

    /** The tables among some blocks, in their order. */
    static List<Tabular> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Tabular.class::isInstance)
                .map(Tabular.class::cast)
                .toList();
    }

    /**
     * Text outside tables: one line.
     *
     * @param line its words
     * @param role what it is to the page
     */
    record Text(Line line, Role role) implements Block {

        @Override
        public int page() {
            return line.page();
        }
    }

    /**
     * A table, whole even when it runs over pages.
     *
     * @param table its cells
     * @param repeatedHeaders header rows that were repeated on later pages, as tables of their own
     */
    record Tabular(Table table, List<Table> repeatedHeaders) implements Block {

        public Tabular {
            repeatedHeaders = List.copyOf(repeatedHeaders);
        }

        @Override
        public int page() {
            return table.firstPage();
        }
    }

    /** What a line outside tables is to the page. */
    enum Role {
        BODY,
        FURNITURE
    }
}
