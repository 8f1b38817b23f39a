package raingan.scan.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import raingan.scan.image.Area;
import raingan.scan.image.Component;

/** A line of text in the making: pixels. Its letters tell its level; its marks stand above or below letters. */
final class LineDraft {

    /** Letters back that tell the level of a line at its end, which may bend. */
    private static final int LAST = 4;

    /** Letter heights beside a mark within which a letter may be the one that it belongs to. */
    private static final double BESIDE = 0.3;

    /** Letter heights above and below the level that belong to the letters. */
    private static final double EDGE = 0.06;

    /** Letter heights of the largest comma, and the share of it that stands on the level of the letters. */
    private static final double COMMA_WIDTH = 0.35;

    private static final double COMMA_HEIGHT = 0.6;
    private static final double COMMA_ON_LEVEL = 0.25;

    /** Letter heights beside a vowel mark within which a tone mark may stand on it. */
    private static final double STACK = 0.22;

    /** Letter heights from which a mark is too tall, or too wide, to be a vowel below a letter. */
    private static final double TALL_MARK = 0.58;

    private static final double WIDE_MARK = 0.64;

    /** Deviations that a mark of another shape is from being a vowel below a letter. */
    private static final double NO_VOWEL = 8;

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

    /**
     * Cuts what rises above or hangs below the level of the letters off them: tails, marks that touch their letter, and
     * marks of the next line that do.
     */
    List<Component> sever() {
        List<Component> pieces = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Component letter = letters.get(i);
            int from = (int) Math.round(top - EDGE * height);
            int to = (int) Math.round(bottom + EDGE * height);
            Component body = letter.rows(from, to);
            if (body != null && body.height() >= (to - from) / 2) {
                letters.set(i, body);
                pieces.addAll(letter.pieces(Integer.MIN_VALUE, from));
                pieces.addAll(letter.pieces(to, Integer.MAX_VALUE));
            }
        }
        return pieces;
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

    /** Whether a mark hangs from the level of the letters right behind one, as a comma does. */
    boolean endsWith(Component mark) {
        Area a = mark.area();
        boolean slender = a.width() <= COMMA_WIDTH * height && a.height() <= COMMA_HEIGHT * height;
        double common = Math.min(bottom, a.bottom()) - Math.max(top, a.top());
        return slender
                && common >= COMMA_ON_LEVEL * a.height()
                && letters.stream().noneMatch(l -> l.area().overlapX(a) > 0)
                && letters.stream()
                        .map(Component::area)
                        .anyMatch(l -> l.right() <= a.left() && a.left() - l.right() <= BESIDE * height);
    }

    /** Whether this line stands above a mark. */
    boolean isAbove(Component mark) {
        return mark.centerY() > (top + bottom) / 2;
    }

    /** How badly a mark fits the letters of this line, in usual deviations. */
    double misfit(Component mark) {
        if (mark.area().left() - right > height || left - mark.area().right() > height) {
            return Double.MAX_VALUE;
        }
        double least = Double.MAX_VALUE;
        for (Component letter : letters) {
            if (mark.area().gapX(letter.area()) <= BESIDE * height) {
                least = Math.min(least, misfit(mark, letter));
            }
        }
        return least;
    }

    private double misfit(Component mark, Component letter) {
        if (mark.centerY() > (letter.area().top() + letter.area().bottom()) / 2.0) {
            boolean vowel = mark.height() <= TALL_MARK * height && mark.width() <= WIDE_MARK * height;
            return DiacriticModel.BELOW.misfit(mark, letter, height) + (vowel ? 0 : NO_VOWEL);
        }
        Component under = under(mark, letter);
        if (under == null) {
            return DiacriticModel.ABOVE.misfit(mark, letter, height);
        }
        double onMark = DiacriticModel.ON_MARK.misfit(mark, under, height);
        boolean covered = under.area().overlapX(mark.area()) > 0;
        return covered ? onMark : Math.min(onMark, DiacriticModel.ABOVE.misfit(mark, letter, height));
    }

    /** The topmost mark of a letter that another mark stands over; null when it stands over the letter itself. */
    private @Nullable Component under(Component mark, Component letter) {
        Component top = null;
        for (Component m : marks) {
            boolean over = m.area().gapX(mark.area()) <= STACK * height && m.centerY() > mark.centerY();
            boolean above = m.centerY() < letter.area().top() && m.area().gapX(letter.area()) <= BESIDE * height;
            if (over && above && (top == null || m.area().top() < top.area().top())) {
                top = m;
            }
        }
        return top;
    }

    TextLine finish() {
        List<Component> parts = new ArrayList<>(letters);
        parts.addAll(marks);
        Area area = parts.stream().map(Component::area).reduce(Area::union).orElseThrow();
        return new TextLine(parts, area, (int) top, (int) Math.max(top + 1, bottom), (int) height);
    }
}
