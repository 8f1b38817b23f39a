package raingan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.page.Page;
import raingan.thai.ThaiNumbers;
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

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,4}(?![0-9])");

    private Furniture() {}

    /** The same blocks, with the lines that are furniture marked as such. */
    static List<List<Block>> mark(List<Page> pages, List<List<Block>> blocks) {
        Map<String, Map<Integer, Line>> runs = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            blocks.get(i).stream()
                    .filter(b -> b instanceof Block.Text t && inMargin(t.line(), page))
                    .map(b -> ((Block.Text) b).line())
                    .forEach(l -> runs.computeIfAbsent(key(l), k -> new TreeMap<>())
                            .putIfAbsent(page.ref().number(), l));
        }
        Set<String> running = runs.entrySet().stream()
                .filter(e -> e.getValue().size() >= REPEATS || counts(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<List<Block>> marked = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            marked.add(blocks.get(i).stream().map(b -> mark(b, page, running)).collect(Collectors.toList()));
        }
        return marked;
    }

    private static Block mark(Block block, Page page, Set<String> running) {
        if (!(block instanceof Block.Text text) || !inMargin(text.line(), page)) {
            return block;
        }
        boolean furniture = running.contains(key(text.line())) || isPageNumber(text.line());
        return furniture ? new Block.Text(text.line(), Block.Role.FURNITURE) : block;
    }

    /** Whether lines that are alike on some pages, at least two, count these pages. */
    private static boolean counts(Map<Integer, Line> lines) {
        Set<Integer> firsts = lines.entrySet().stream()
                .map(e -> lastNumber(e.getValue()) - e.getKey())
                .collect(Collectors.toSet());
        return lines.size() > 1 && firsts.size() == 1;
    }

    /** The last number of a line, 0 where it has none: that stays the same while pages go on. */
    private static int lastNumber(Line line) {
        return NUMBER.matcher(ThaiNumbers.arabic(line.text()))
                .results()
                .reduce((first, last) -> last)
                .map(m -> Integer.parseInt(m.group()))
                .orElse(0);
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
