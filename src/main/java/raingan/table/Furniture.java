package raingan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    private static final double EDGE = 0.25;

    /** Points by which a line that runs over two pages may stand higher on one. */
    private static final double SAME_PLACE = 2;

    /** Share of the pages on which such a line runs: slides repeat labels at one place too. */
    private static final double NEARLY_ALL = 0.8;

    /** Most lines of a running header or footer. */
    private static final int MOST_LINES = 3;

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

    /** The same blocks, with the lines that are furniture marked as such: below one that runs stands the next to ask. */
    static List<List<Block>> mark(List<Page> pages, List<List<Block>> blocks) {
        List<List<Block>> marked = once(pages, blocks);
        for (int line = 1; line < MOST_LINES; line++) {
            marked = once(pages, marked);
        }
        return marked;
    }

    private static List<List<Block>> once(List<Page> pages, List<List<Block>> blocks) {
        Map<String, List<Candidate>> alike = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            List<Block> own = body(blocks.get(i));
            own.stream().flatMap(b -> Candidate.of(b, own, page).stream()).forEach(c -> alike.computeIfAbsent(
                            key(c.line()), k -> new ArrayList<>())
                    .add(c));
        }
        List<List<Block>> marked = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            List<Block> own = body(blocks.get(i));
            boolean first = i == 0;
            marked.add(blocks.get(i).stream()
                    .map(b -> Candidate.of(b, own, page)
                            .filter(c -> isPageNumber(c.line())
                                    || runs(
                                            c,
                                            alike.getOrDefault(key(c.line()), List.of()),
                                            pages.size(),
                                            first && b == own.get(0)))
                            .map(c -> (Block) new Block.Text(c.line(), Block.Role.FURNITURE))
                            .orElse(b))
                    .collect(Collectors.toList()));
        }
        return marked;
    }

    private static List<Block> body(List<Block> blocks) {
        return blocks.stream()
                .filter(b -> !(b instanceof Block.Text t && t.role() == Block.Role.FURNITURE))
                .toList();
    }

    /**
     * A line that may run.
     *
     * @param margin whether it stands in the margin of its page; else it is the first or the last line there
     */
    private record Candidate(Line line, boolean margin) {

        static Optional<Candidate> of(Block block, List<Block> body, Page page) {
            if (!(block instanceof Block.Text text) || text.role() == Block.Role.FURNITURE) {
                return Optional.empty();
            }
            boolean outermost = block == body.get(0) || block == body.get(body.size() - 1);
            boolean margin = isWithin(MARGIN, text.line(), page);
            return margin || (outermost && isWithin(EDGE, text.line(), page))
                    ? Optional.of(new Candidate(text.line(), margin))
                    : Optional.empty();
        }

        private static boolean isWithin(double share, Line line, Page page) {
            return line.box().bottom() < share * page.height() || line.box().top() > (1 - share) * page.height();
        }
    }

    /**
     * Whether a line runs over the pages: in the margin of some, or at the same place of nearly all.
     *
     * @param title whether it opens the report: one more page may repeat its title above its text
     */
    private static boolean runs(Candidate line, List<Candidate> alike, int pages, boolean title) {
        boolean says = !key(line.line()).isEmpty();
        long stay = pages(
                alike, c -> Math.abs(c.line().box().top() - line.line().box().top()) <= SAME_PLACE);
        if (says && stay > 1 && stay >= NEARLY_ALL * pages && !title) {
            return true;
        }
        boolean often = pages(alike, Candidate::margin) >= REPEATS || counts(alike);
        return line.margin() && (often || (says && stay > 1 && !title));
    }

    private static long pages(List<Candidate> lines, Predicate<Candidate> which) {
        return lines.stream().filter(which).map(c -> c.line().page()).distinct().count();
    }

    /** Whether lines in the margins of some pages, at least two, count these pages. */
    private static boolean counts(List<Candidate> lines) {
        Set<Integer> firsts = lines.stream()
                .filter(Candidate::margin)
                .map(c -> lastNumber(c.line()) - c.line().page())
                .collect(Collectors.toSet());
        return pages(lines, Candidate::margin) > 1 && firsts.size() == 1;
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
