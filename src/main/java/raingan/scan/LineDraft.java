package raingan.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of text in the making: pixels. Its letters tell its level; its marks stand above or below letters. */
final class LineDraft {

    /** Letters back that tell the level of a line at its end, which may bend. */
    private static final int LAST = 4;

    /** Letter heights beside a mark within which a letter may be the one that it belongs to. */
    private static final double BESIDE = 0.3;

    /** Letter heights from which a mark is too tall, or too wide, to be a vowel below a letter. */
    private static final double TALL_MARK = 0.55;

    private static final double WIDE_MARK = 0.65;

    /** Thai marks end where their letter ends: what a pixel off counts against a pixel of distance. */
    private static final double OFF_CENTRE = 0.5;

    private final double height;
    private final List<Component> letters = new ArrayList<>();
    private final List<Component> marks = new ArrayList<>();
    private double left = Double.MAX_VALUE;
    private double right;
    private double top;
    private double bottom;

    LineDraft(double letterHeight) {
        this.height = letterHeight;
    }

    List<Component> letters() {
        return letters;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** The row at which most letters begin. */
    double top() {
        return top;
    }

    /** The row at which most letters end. */
    double bottom() {
        return bottom;
    }

    double letterWidths() {
        return letters.stream().mapToInt(Component::width).sum();
    }

    void addLetter(Component letter) {
        letters.add(letter);
        measure();
    }

    void addMark(Component mark) {
        marks.add(mark);
    }

    void merge(LineDraft other) {
        letters.addAll(other.letters);
        letters.sort(Comparator.comparingInt(c -> c.area().left()));
        marks.addAll(other.marks);
        measure();
    }

    /** Takes out letters that cover less than {@code share} of the level: they are marks. */
    List<Component> expel(double share) {
        List<Component> out = letters.stream()
                .filter(c -> Math.min(bottom, c.area().bottom())
                                - Math.max(top, c.area().top())
                        < share * (bottom - top))
                .toList();
        if (out.size() < letters.size()) {
            letters.removeAll(out);
            measure();
            return out;
        }
        return List.of();
    }

    private void measure() {
        Component last = letters.get(letters.size() - 1);
        left = Math.min(left, last.area().left());
        right = Math.max(right, last.area().right());
        top = median(letters.stream().mapToInt(c -> c.area().top()).sorted().toArray());
        bottom = median(
                letters.stream().mapToInt(c -> c.area().bottom()).sorted().toArray());
        for (Component c : letters) {
            left = Math.min(left, c.area().left());
            right = Math.max(right, c.area().right());
        }
    }

    private static double median(int[] sorted) {
        return sorted[sorted.length / 2];
    }

    /** Share of a letter's height, or of the last letters' when that is less, that lies on their level. */
    double level(Component letter) {
        double best = 0;
        for (Component l : letters.subList(Math.max(0, letters.size() - LAST), letters.size())) {
            double share = (double) l.area().overlapY(letter.area()) / Math.min(l.height(), letter.height());
            best = Math.max(best, share);
        }
        return best;
    }

    /** Share of the lower of the two levels that is common to both. */
    double levelShare(LineDraft other) {
        double common = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return common / Math.max(1, Math.min(bottom - top, other.bottom - other.top));
    }

    /** Pixels without ink between the two along the line; negative when one stands over the other. */
    double apart(LineDraft other) {
        return Math.max(left, other.left) - Math.min(right, other.right);
    }

    /** Whether a mark stands on the level of the letters, as a full stop or a dash does. */
    boolean holds(Component mark, double gap) {
        Area a = mark.area();
        double common = Math.min(bottom, a.bottom()) - Math.max(top, a.top());
        return common >= mark.height() / 2.0 && a.left() - right <= gap && left - a.right() <= gap;
    }

    /** How far a mark is from belonging to a letter of this line, in pixels. */
    double cost(Component mark) {
        if (mark.area().left() - right > height || left - mark.area().right() > height) {
            return Double.MAX_VALUE;
        }
        double least = Double.MAX_VALUE;
        for (Component letter : letters) {
            if (mark.area().gapX(letter.area()) <= BESIDE * height) {
                double off = OFF_CENTRE
                        * Math.abs(mark.area().right() - letter.area().right());
                least = Math.min(least, off + away(mark, letter));
            }
        }
        return least;
    }

    private double away(Component mark, Component letter) {
        if (mark.centerY() < (letter.area().top() + letter.area().bottom()) / 2.0) {
            return Math.max(0, ceiling(mark, letter) - mark.area().bottom());
        }
        boolean vowelBelow = mark.height() <= TALL_MARK * height && mark.width() <= WIDE_MARK * height;
        return Math.max(0, mark.area().top() - letter.area().bottom()) + (vowelBelow ? 0 : height);
    }

    /** The top of the letter, or of the marks on it that are under this mark. */
    private double ceiling(Component mark, Component letter) {
        double ceiling = letter.area().top();
        for (Component m : marks) {
            boolean over = m.area().overlapX(mark.area()) > 0 && m.centerY() > mark.centerY();
            if (over
                    && m.area().gapX(letter.area()) <= BESIDE * height
                    && m.area().top() < ceiling) {
                ceiling = m.area().top();
            }
        }
        return ceiling;
    }

    TextLine finish() {
        List<Component> parts = new ArrayList<>(letters);
        parts.addAll(marks);
        Area area = parts.stream().map(Component::area).reduce(Area::union).orElseThrow();
        return new TextLine(parts, area, (int) top, (int) Math.max(top + 1, bottom));
    }
}
