package raingan.scan.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import raingan.scan.image.Area;
import raingan.scan.image.Component;

/**
 * Finds the lines of Thai text among components, from the letters up: letters at one level, close together, form a
 * line; then each mark goes to the line whose letter or mark it stands nearest to. Tight leading, where marks of one
 * line reach between the letters of the next, does not disturb it, nor do slightly bent lines.
 */
final class TextLines {

    /** Letter heights from which a component is a letter. */
    private static final double LETTER = 0.6;

    /** Letter heights up to which a component is a letter, perhaps with its marks. */
    private static final double TALL = 2.6;

    /** Letter heights from which a component is a picture, an emblem or a signature. */
    private static final double GRAPHIC = 7;

    /** Share of the lower of two letters that must lie beside the other for both to be on one level. */
    private static final double LEVEL = 0.5;

    /** Share of the level that a letter covers. */
    private static final double COVER = 0.55;

    /** Letter heights between two lines; what stands closer is a row of marks. */
    private static final double PITCH = 1.3;

    /** Letter heights from which a piece that juts out of a letter may be a mark of another line. */
    private static final double PIECE = 0.15;

    /** Letter heights from which a mark that stands alone says something. */
    private static final double LONE_MARK = 0.25;

    /** Letter heights of the smallest mark; what is smaller is a speck. */
    private static final double SPECK = 0.09;

    /** Signs side by side from which they are a line in a larger type, and the share of their heights that is beside one another. */
    private static final int LARGER = 3;

    private static final double ALIKE = 0.7;

    private final double height;
    private final double gap;
    private final MarkShapes shapes;
    private final List<LineDraft> drafts = new ArrayList<>();
    private final List<Component> marks = new ArrayList<>();
    private final IdentityHashMap<Component, LineDraft> attached = new IdentityHashMap<>();

    private TextLines(double height, double gap, MarkShapes shapes) {
        this.height = height;
        this.gap = gap;
        this.shapes = shapes;
    }

    /**
     * The lines in reading order.
     *
     * @param height of a letter without marks, pixels
     * @param gap letter heights without ink that end a line, so that columns are kept apart
     * @param shapes marks of the page seen so far; learns from clear ones
     */
    static List<TextLine> of(List<Component> parts, int height, double gap, MarkShapes shapes) {
        return new TextLines(height, gap * height, shapes).find(parts);
    }

    private List<TextLine> find(List<Component> parts) {
        List<Component> letters = new ArrayList<>();
        List<Component> tall = new ArrayList<>();
        for (Component c : parts) {
            if (c.height() > TALL * height) {
                if (c.height() <= GRAPHIC * height) {
                    tall.add(c);
                }
            } else if (c.height() >= LETTER * height) {
                letters.add(c);
            } else if (Math.max(c.height(), c.width()) >= SPECK * height) {
                marks.add(c);
            }
        }
        List<TextLine> larger = larger(tall, letters);
        letters.sort(Comparator.comparingInt(c -> c.area().left()));
        letters.forEach(this::placeLetter);
        mergeLevels();
        dissolve();
        tall.forEach(this::cut);
        drafts.forEach(this::sever);
        new MarkPlacement(drafts, height, gap, shapes, attached).place(marks).forEach(this::placeLetter);
        return inOrder(Stream.concat(drafts.stream().map(LineDraft::finish).filter(l -> !isSpeck(l)), larger.stream())
                .toList());
    }

    /**
     * Lines in a far larger type than the others, as a score that stands large on a card: signs of one height side by side,
     * with hardly more than a point among them. What they hold is taken out of the lists.
     */
    private List<TextLine> larger(List<Component> tall, List<Component> letters) {
        List<List<Component>> rows = new ArrayList<>();
        tall.stream().sorted(Comparator.comparingInt(c -> c.area().left())).forEach(c -> rows.stream()
                .filter(row -> goesOn(row.get(row.size() - 1), c))
                .findFirst()
                .orElseGet(() -> {
                    rows.add(new ArrayList<>());
                    return rows.get(rows.size() - 1);
                })
                .add(c));
        List<TextLine> lines = new ArrayList<>();
        for (List<Component> row : rows) {
            List<Component> among = Stream.concat(letters.stream(), marks.stream())
                    .filter(c -> isAmong(c, row))
                    .toList();
            if (row.size() >= LARGER && among.size() < row.size()) {
                List.of(tall, letters, marks).forEach(list -> {
                    list.removeAll(row);
                    list.removeAll(among);
                });
                int own = row.get(row.size() / 2).height();
                lines.addAll(
                        of(Stream.concat(row.stream(), among.stream()).toList(), own, gap / height, new MarkShapes()));
            }
        }
        return lines;
    }

    private static boolean goesOn(Component left, Component right) {
        int overlap = Math.min(left.area().bottom(), right.area().bottom())
                - Math.max(left.area().top(), right.area().top());
        int space = right.area().left() - left.area().right();
        return overlap >= ALIKE * Math.max(left.height(), right.height()) && space <= left.height();
    }

    private static boolean isAmong(Component part, List<Component> row) {
        Area first = row.get(0).area();
        Area last = row.get(row.size() - 1).area();
        return part.area().left() >= first.left()
                && part.area().right() <= last.right()
                && part.area().top() >= Math.min(first.top(), last.top())
                && part.area().bottom() <= Math.max(first.bottom(), last.bottom()) + PIECE * first.height();
    }

    private static boolean isSpeck(TextLine line) {
        return Math.max(line.area().width(), line.area().height()) < LONE_MARK * line.usualHeight();
    }

    /** From top to bottom; pieces on one level, as in the columns of a list, from left to right. */
    private static List<TextLine> inOrder(List<TextLine> lines) {
        List<TextLine> rest = new ArrayList<>(lines);
        rest.sort(Comparator.comparingInt(l -> l.top() + l.bottom()));
        List<TextLine> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            TextLine first = rest.get(0);
            List<TextLine> level = rest.stream()
                    .takeWhile(l -> (l.top() + l.bottom()) / 2 < first.bottom())
                    .sorted(Comparator.comparingInt(l -> l.area().left()))
                    .toList();
            ordered.addAll(level);
            rest.subList(0, level.size()).clear();
        }
        return ordered;
    }

    private void placeLetter(Component letter) {
        LineDraft best = null;
        double most = 0;
        for (LineDraft draft : drafts) {
            double share = draft.level(letter);
            if (share >= LEVEL && letter.area().left() - draft.right() <= gap && share > most) {
                best = draft;
                most = share;
            }
        }
        if (best == null) {
            best = new LineDraft(height);
            drafts.add(best);
        }
        best.addLetter(letter);
    }

    /** Drafts at one level that came to overlap or nearly touch are one line. */
    private void mergeLevels() {
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = drafts.size() - 1; j > i; j--) {
                LineDraft a = drafts.get(i);
                LineDraft b = drafts.get(j);
                if (a.levelShare(b) >= LEVEL && a.apart(b) <= gap) {
                    a.merge(drafts.remove(j));
                    j = drafts.size();
                }
            }
        }
    }

    /** Rows of tall marks, such as a vowel with its tone mark, are no lines: they stand too close to one. */
    private void dissolve() {
        drafts.forEach(d -> marks.addAll(d.expel(COVER)));
        List<LineDraft> weak = drafts.stream()
                .filter(d -> drafts.stream().anyMatch(o -> o != d && isRowOfMarks(d, o)))
                .toList();
        drafts.removeAll(weak);
        weak.forEach(d -> marks.addAll(d.letters()));
    }

    private boolean isRowOfMarks(LineDraft row, LineDraft line) {
        double pitch = Math.abs(row.top() + row.bottom() - line.top() - line.bottom()) / 2;
        return pitch < PITCH * height && row.apart(line) < 0 && row.letterWidths() < line.letterWidths();
    }

    /** What juts out of the letters of a line competes with the marks for its place, with a lead for that line. */
    private void sever(LineDraft draft) {
        for (Component piece : draft.sever()) {
            if (piece.height() < PIECE * height || drafts.size() == 1) {
                draft.addMark(piece);
            } else {
                attached.put(piece, draft);
                marks.add(piece);
            }
        }
    }

    /** Letters of two lines that touch are cut at the levels of the lines; what is between competes with the marks. */
    private void cut(Component tall) {
        List<LineDraft> crossed = drafts.stream()
                .filter(d -> d.left() <= tall.area().right()
                        && d.right() >= tall.area().left())
                .filter(d -> d.top() >= tall.area().top() - height
                        && d.bottom() <= tall.area().bottom() + height)
                .sorted(Comparator.comparingDouble(LineDraft::top))
                .toList();
        int from = Integer.MIN_VALUE;
        for (LineDraft line : crossed) {
            marks.addAll(tall.pieces(from, (int) line.top()));
            tall.pieces((int) line.top(), (int) line.bottom() + 1).forEach(line::addMark);
            from = (int) line.bottom() + 1;
        }
        if (!crossed.isEmpty()) {
            marks.addAll(tall.pieces(from, Integer.MAX_VALUE));
        }
    }
}
