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

    /** The same for the first and the last line of a page: slides have room for more above and below. */
    private static final double EDGE = 0.2;

    /** Points by which a line that runs over two pages may stand higher on one. */
    private static final double SAME_PLACE = 2;

    /** Pages on which a line must stand in the margin to be a running one. */
    private static final int REPEATS = 3;

    /** Not a bare year, which ends a title. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "^(?!\\s*[2๒][5๕][0-9๐-๙]{2}\\s*$)[\\s\\-–—~(\\[]*(หน้า(ที่)?|page)?[\\s.]*[0-9๐-๙]{1,4}([\\s]*(/|จาก|of)[\\s]*[0-9๐-๙]{1,4})?[\\s\\-–—~)\\]]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,4}(?![0-9])");

    /** Digits in a key, but those that count something other than pages. */
    private static final Pattern PAGE = Pattern.compile("(?<!(?<!หน้า)ที่)(?<![0-9])[0-9]+");

    private Furniture() {}

    /** The same blocks, with the lines that are furniture marked as such. */
    static List<List<Block>> mark(List<Page> pages, List<List<Block>> blocks) {
        Map<String, Map<Integer, Line>> runs = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            List<Block> own = blocks.get(i);
            own.stream()
                    .filter(b -> mayRun(b, own, page))
                    .map(b -> ((Block.Text) b).line())
                    .forEach(l -> runs.computeIfAbsent(key(l), k -> new TreeMap<>())
                            .putIfAbsent(page.ref().number(), l));
        }
        Set<String> running = runs.entrySet().stream()
                .filter(e -> e.getValue().size() >= REPEATS
                        || counts(e.getValue())
                        || stays(e.getKey(), e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<List<Block>> marked = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            List<Block> own = blocks.get(i);
            boolean first = i == 0;
            marked.add(own.stream()
                    .map(b -> mayRun(b, own, page) && !(first && isTitle((Block.Text) b, own, runs))
                            ? mark((Block.Text) b, running)
                            : b)
                    .collect(Collectors.toList()));
        }
        return marked;
    }

    private static Block mark(Block.Text text, Set<String> running) {
        boolean furniture = running.contains(key(text.line())) || isPageNumber(text.line());
        return furniture ? new Block.Text(text.line(), Block.Role.FURNITURE) : text;
    }

    /** Whether a block is a line in the margin of its page, or its first or last line. */
    private static boolean mayRun(Block block, List<Block> blocks, Page page) {
        if (!(block instanceof Block.Text text)) {
            return false;
        }
        boolean outermost = block == blocks.get(0) || block == blocks.get(blocks.size() - 1);
        return isWithin(MARGIN, text.line(), page) || (outermost && isWithin(EDGE, text.line(), page));
    }

    private static boolean isWithin(double share, Line line, Page page) {
        return line.box().bottom() < share * page.height() || line.box().top() > (1 - share) * page.height();
    }

    /** The line that opens the first page is the title of the report, though one more page repeats it above its text. */
    private static boolean isTitle(Block.Text block, List<Block> blocks, Map<String, Map<Integer, Line>> runs) {
        Map<Integer, Line> alike = runs.getOrDefault(key(block.line()), Map.of());
        return block == blocks.get(0) && alike.size() < REPEATS && !counts(alike) && !isPageNumber(block.line());
    }

    /** Whether words stand at the same place of two pages. */
    private static boolean stays(String key, Map<Integer, Line> lines) {
        double top = lines.values().stream().mapToDouble(l -> l.box().top()).min().orElse(0);
        return !key.isEmpty()
                && lines.size() > 1
                && lines.values().stream().allMatch(l -> l.box().top() - top <= SAME_PLACE);
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

    /** The text without the digits that may be the number of the page. */
    private static String key(Line line) {
        return PAGE.matcher(ThaiText.key(line.text())).replaceAll("");
    }
}
