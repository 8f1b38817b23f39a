package raingan.table;

import java.util.ArrayList;
import java.util.List;
import raingan.page.Page;

/** Turns the pages of a document into its blocks in reading order, with tables whole over page breaks. */
public final class Layout {

    private Layout() {}

    /**
     * The blocks of a document.
     *
     * @param pages in page order; pages that could not be read may be missing
     */
    public static List<Block> of(List<Page> pages) {
        List<List<Block>> perPage = new ArrayList<>();
        List<Double> open = List.of();
        for (Page page : pages) {
            List<Block> blocks = TableReader.read(page, open);
            perPage.add(blocks);
            open = TableReader.openColumns(blocks);
        }
        return TableJoiner.join(SpilledColumns.joined(Furniture.mark(pages, perPage)));
    }
}
