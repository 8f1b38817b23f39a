package raingan.scan.rule;

import java.util.List;
import java.util.stream.IntStream;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.scan.image.Area;
import raingan.scan.image.GrayImage;

/** Tells rules of a page from lines that shine through from its back or were folded into it: faint, with letters across. */
public final class ShowThrough {

    /** Inches beside the middle of a rule within which its ink lies, and within which a letter that stands across does. */
    private static final double BESIDE = 0.015;

    private static final double ACROSS = 0.045;

    /** Share of the contrast of letters that a rule has; a fainter line may shine through. */
    private static final double FAINT = 0.7;

    /** Share of it below which there is nothing: a rule that a highlighter joined is not where its middle is. */
    private static final double NOTHING = 0.1;

    /** Share of it that letters have where they stand across a faint line. */
    private static final double LETTER = 0.8;

    /** Letters that stand across a line from which it is no rule; one or two may lean over a rule. */
    private static final int LETTERS = 3;

    /** The same to an inch of a level line: in a tight table the tails and tones of many lines reach its rule. */
    private static final double ALONG = 4;

    /** Pixels between the places of a rule, and letters, whose brightness is looked at. */
    private static final int STEP = 4;

    private static final int SAMPLE = 200;

    private final GrayImage page;
    private final double dpi;
    private final int paper;
    private final double contrast;

    private ShowThrough(GrayImage page, double dpi, List<Box> letters) {
        this.page = page;
        this.dpi = dpi;
        this.paper = page.paper();
        int[] darkest = letters.stream()
                .limit(SAMPLE)
                .map(b -> Area.of(b, dpi, page.width(), page.height()))
                .mapToInt(a -> darkest(a.left(), a.top(), a.right(), a.bottom()))
                .sorted()
                .toArray();
        this.contrast = darkest.length == 0 ? 0 : paper - darkest[darkest.length / 2];
    }

    /**
     * The rulings without faint ones that letters stand across.
     *
     * @param letters in points
     */
    public static List<Ruling> without(List<Ruling> rulings, GrayImage page, double dpi, List<Box> letters) {
        ShowThrough all = new ShowThrough(page, dpi, letters);
        return rulings.stream()
                .filter(r -> !all.isFaint(r) || all.letters(r, crossing(r, rulings)) < enough(r))
                .toList();
    }

    private boolean isFaint(Ruling ruling) {
        Across across = new Across(ruling);
        int[] sorted = IntStream.range(0, across.length() / STEP)
                .map(i -> across.darkest(i * STEP, -BESIDE, BESIDE))
                .sorted()
                .toArray();
        double dark = sorted.length == 0 ? 0 : paper - sorted[sorted.length / 2];
        return dark >= NOTHING * contrast && dark < FAINT * contrast;
    }

    /** Letters across it from which a ruling is none. */
    private static double enough(Ruling ruling) {
        return ruling.isHorizontal() ? Math.max(LETTERS, ALONG * ruling.length() / Area.POINTS_PER_INCH) : LETTERS;
    }

    /** Other rules stand across a rule as letters do. */
    private static List<Ruling> crossing(Ruling ruling, List<Ruling> all) {
        return all.stream()
                .filter(other -> other.isHorizontal() != ruling.isHorizontal())
                .toList();
    }

    /** Places along a ruling, between those that cross it, where dark ink stands on it and on both its sides. */
    private int letters(Ruling ruling, List<Ruling> crossing) {
        Across across = new Across(ruling);
        int letters = 0;
        boolean before = false;
        for (int i = 0; i < across.length(); i++) {
            double at = ruling.start() + i * Area.POINTS_PER_INCH / dpi;
            boolean now = crossing.stream().noneMatch(c -> Math.abs(c.position() - at) <= ACROSS * Area.POINTS_PER_INCH)
                    && across.isInk(i, -BESIDE, BESIDE)
                    && across.isInk(i, -ACROSS, -BESIDE)
                    && across.isInk(i, BESIDE, ACROSS);
            letters += now && !before ? 1 : 0;
            before = now;
        }
        return letters;
    }

    /** What stands on a ruling and beside it, place by place along it. */
    private final class Across {
        private final boolean horizontal;
        private final Area line;

        Across(Ruling ruling) {
            this.horizontal = ruling.isHorizontal();
            this.line = Area.of(ruling.box(), dpi, page.width(), page.height());
        }

        int length() {
            return horizontal ? line.width() : line.height();
        }

        boolean isInk(int along, double from, double to) {
            return paper - darkest(along, from, to) >= LETTER * contrast;
        }

        /** The darkest pixel at a place along, between two distances in inches beside it. */
        int darkest(int along, double from, double to) {
            int first = (int) Math.floor(from * dpi);
            int last = (int) Math.ceil(to * dpi);
            return horizontal
                    ? ShowThrough.this.darkest(
                            line.left() + along, line.top() + first, line.left() + along + 1, line.top() + last + 1)
                    : ShowThrough.this.darkest(
                            line.left() + first, line.top() + along, line.left() + last + 1, line.top() + along + 1);
        }
    }

    private int darkest(int left, int top, int right, int bottom) {
        int darkest = GrayImage.WHITE;
        for (int y = Math.max(0, top); y < Math.min(page.height(), bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(page.width(), right); x++) {
                darkest = Math.min(darkest, page.at(x, y));
            }
        }
        return darkest;
    }
}
