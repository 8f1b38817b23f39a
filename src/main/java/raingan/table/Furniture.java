package raingan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.page.Page;
import raingan.thai.ThaiText;

/** Marks running headers, running footers and page numbers, so that they part no table and enter no record. */
final class Furniture {

    /** Share of the page height at its top and bottom in which furniture stands. */
    private static final double MARGIN = 0.12;

    /** Pages on which a line must stand in the margin to be a running one. */
    private static final int REPEATS = 3;

    /** Not a bare year, which ends a title. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "^(?!\\s*[2๒][5๕][0-9๐-๙]{2}\\s*$)[\\s\\-–—~(\\[]*(หน้า(ที่)?|page)?[\\s.]*[0-9๐-๙]{1,4}([\\s]*(/|จาก|of)[\\s]*[0-9๐-๙]{1,4})?[\\s\\-–—~)\\]]*$",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    /** The same blocks, with the lines that are furniture marked as such. */
    static List<List<Block>> mark(List<Page> pages, List<List<Block>> blocks) {
        Map<String, Long> pagesWith = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            blocks.get(i).stream()
                    .filter(b -> b instanceof Block.Text t && inMargin(t.line(), page))
                    .map(b -> key(((Block.Text) b).line()))
                    .distinct()
                    .forEach(k -> pagesWith.merge(k, 1L, Long::sum));
        }
        List<List<Block>> marked = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            marked.add(blocks.get(i).stream().map(b -> mark(b, page, pagesWith)).collect(Collectors.toList()));
        }
        return marked;
    }

    private static Block mark(Block block, Page page, Map<String, Long> pagesWith) {
        if (!(block instanceof Block.Text text) || !inMargin(text.line(), page)) {
            return block;
        }
        boolean running = pagesWith.getOrDefault(key(text.line()), 0L) >= REPEATS;
        return running || isPageNumber(text.line()) ? new Block.Text(text.line(), Block.Role.FURNITURE) : block;
    }

    static boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static boolean inMargin(Line line, Page page) {
        return line.box().bottom() < MARGIN * page.height() || line.box().top() > (1 - MARGIN) * page.height();
    }

    /** The text without its digits: a running line may carry the page number. */
    private static String key(Line line) {
        return ThaiText.key(line.text()).replaceAll("[0-9]+", "");
    }
}
