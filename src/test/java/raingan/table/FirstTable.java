package raingan.table;

import java.util.stream.Stream;
import raingan.page.PageBuilder;

/** The first table that is read from pages. */
final class FirstTable {

    private FirstTable() {}

    static Table of(PageBuilder... pages) {
        return Layout.of(Stream.of(pages).map(PageBuilder::build).toList()).stream()
                .filter(b -> b instanceof Block.Tabular)
                .map(b -> ((Block.Tabular) b).table())
                .findFirst()
                .orElseThrow();
    }
}
