package raingan.table;

import java.util.List;
import raingan.page.PageBuilder;

/** The table that is read from a page. */
final class FirstTable {

    private FirstTable() {}

    static Table of(PageBuilder page) {
        return Layout.of(List.of(page.build())).stream()
                .filter(b -> b instanceof Block.Tabular)
                .map(b -> ((Block.Tabular) b).table())
                .findFirst()
                .orElseThrow();
    }
}
