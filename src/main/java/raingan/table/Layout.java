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
        List<List<Double>> open = new ArrayList<>(List.of(List.of()));
        for (Page page : pages) {
            List<Block> blocks = TableReader.read(page, open.get(open.size() - 1), List.of());
            perPage.add(blocks);
            open.add(TableReader.openColumns(blocks));
        }
        for (int i = pages.size() - 2; i >= 0; i--) {
            List<Double> ahead = TableReader.firstColumns(perPage.get(i + 1));
            int columns = open.get(i + 1).size();
            if (columns > 0 && columns < ahead.size()) {
                perPage.set(i, TableReader.read(pages.get(i), open.get(i), ahead));
            }
        }
        return TableJoiner.join(SpilledColumns.joined(Furniture.mark(pages, perPage)));
    }
}
