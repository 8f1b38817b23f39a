package raingan.table;

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
        List<List<Block>> perPage = pages.stream().map(TableReader::read).toList();
        return TableJoiner.join(Furniture.mark(pages, perPage));
    }
}
