package raingan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Word;

/** Finds forms that are ruled between their rows only: white space parts the labels from their texts. */
final class RuledForms {

    /** Points by which rules of one form may lie otherwise, and two pieces of one rule apart. */
    private static final double NEAR = 3;

    /** Points of white space between a label and its text at least. */
    private static final double GAP = 8;

    /** Fewest rows of a form. */
    private static final int ENOUGH = 3;

    /** Share of the rows that white space parts at one place; the others are titles. */
    private static final double MOST = 0.6;

    /** Share of the page width that a form takes at least. */
    private static final double WIDE = 0.4;

    /** Borders of a form with one label in a row, and with two. */
    private static final int LABELLED = 3;

    private static final int TWICE_LABELLED = 5;

    /** Boxes to tick, which stand apart in one text. */
    private static final String BOXES = "☐☑☒□■◻";

    /**
     * A form.
     *
     * @param top where it begins, in points
     * @param words those that it holds
     */
    record Found(double top, Table table, List<Word> words) {}

    private record Row(double top, double bottom, List<Word> words) {

        /** Where white space ends that all its lines leave free, from left to right, in points. */
        List<Double> columns() {
            List<Word> sorted = words.stream()
                    .sorted(Comparator.comparingDouble(w -> w.box().left()))
                    .toList();
            List<Double> columns = new ArrayList<>();
            double right = sorted.get(0).box().right();
            for (Word word : sorted) {
                if (word.box().left() - right >= GAP) {
                    columns.add(word.box().left());
                }
                right = Math.max(right, word.box().right());
            }
            return columns;
        }

        /** Whether words begin at a place, others stand before it and none runs over it. */
        boolean isPartedAt(double x) {
            return words.stream().anyMatch(w -> Math.abs(w.box().left() - x) <= NEAR)
                    && words.stream().anyMatch(w -> w.box().right() <= x)
                    && words.stream()
                            .noneMatch(w -> w.box().left() < x - NEAR && w.box().right() > x + NEAR);
        }
    }

    private RuledForms() {}

    /**
     * The forms of a page among words that no table holds.
     *
     * @param open the column borders in points of a table that ends the page before, which may go on here
     */
    static List<Found> of(int page, double width, List<Ruling> across, List<Word> free, List<Double> open) {
        List<Found> found = new ArrayList<>();
        for (List<Ruling> rules : runs(whole(across), width)) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i + 1 < rules.size(); i++) {
                Row row = row(rules.get(i), rules.get(i + 1), free);
                if (!row.words().isEmpty()) {
                    rows.add(row);
                } else {
                    form(page, rules.get(0), rows, found.isEmpty() ? open : List.of())
                            .ifPresent(found::add);
                    rows.clear();
                }
            }
            form(page, rules.get(0), rows, found.isEmpty() ? open : List.of()).ifPresent(found::add);
        }
        return found;
    }

    /** Rules in whole, whose pieces stand over single cells. */
    private static List<Ruling> whole(List<Ruling> across) {
        List<Ruling> whole = new ArrayList<>();
        across.stream()
                .sorted(Comparator.comparingDouble(Ruling::position).thenComparingDouble(Ruling::start))
                .forEach(rule -> {
                    Optional<Ruling> before = whole.stream()
                            .filter(r -> Math.abs(r.position() - rule.position()) <= NEAR / 2
                                    && rule.start() <= r.end() + NEAR
                                    && rule.end() >= r.start() - NEAR)
                            .findFirst();
                    before.ifPresent(whole::remove);
                    whole.add(before.map(r -> Ruling.horizontal(
                                    r.position(), Math.min(r.start(), rule.start()), Math.max(r.end(), rule.end())))
                            .orElse(rule));
                });
        return whole.stream()
                .sorted(Comparator.comparingDouble(Ruling::position))
                .toList();
    }

    /** Rules of one length, one below the other. */
    private static List<List<Ruling>> runs(List<Ruling> rules, double width) {
        List<List<Ruling>> runs = new ArrayList<>();
        for (Ruling rule : rules) {
            List<Ruling> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !areAlike(last.get(0), rule)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(rule);
        }
        return runs.stream()
                .filter(r -> r.size() > 1 && r.get(0).length() >= WIDE * width)
                .toList();
    }

    private static boolean areAlike(Ruling a, Ruling b) {
        return Math.abs(a.start() - b.start()) <= NEAR && Math.abs(a.end() - b.end()) <= NEAR;
    }

    private static Row row(Ruling above, Ruling below, List<Word> free) {
        List<Word> words = free.stream()
                .filter(w -> w.box().centerY() > above.position()
                        && w.box().centerY() < below.position()
                        && w.box().centerX() > above.start()
                        && w.box().centerX() < above.end())
                .toList();
        return new Row(above.position(), below.position(), words);
    }

    private static Optional<Found> form(int page, Ruling rule, List<Row> rows, List<Double> open) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> text = column(rows, 0);
        long wide = rows.stream().filter(r -> r.columns().size() > 1).count();
        boolean pairs = rows.size() >= ENOUGH
                && text.isPresent()
                && rows.stream().allMatch(r -> r.isPartedAt(text.get()) || isTitle(r, rows))
                && wide < MOST * rows.size();
        if (pairs) {
            List<Double> xs = Stream.of(
                            List.of(rule.start(), text.get()), second(rows, text.get()), List.of(rule.end()))
                    .flatMap(List::stream)
                    .toList();
            return hasMore(page, rows, xs) ? Optional.empty() : Optional.of(found(page, rows, xs));
        }
        boolean goesOn = (open.size() == LABELLED || open.size() == TWICE_LABELLED)
                && Math.abs(open.get(0) - rule.start()) <= NEAR
                && Math.abs(open.get(open.size() - 1) - rule.end()) <= NEAR
                && rows.stream().allMatch(r -> r.isPartedAt(open.get(1)));
        return goesOn ? Optional.of(found(page, rows, open)) : Optional.empty();
    }

    /** Whether the lines of these rows stand in more columns: a table. */
    private static boolean hasMore(int page, List<Row> rows, List<Double> xs) {
        List<Word> words = rows.stream().flatMap(r -> r.words().stream()).toList();
        return ColumnPartition.of(Line.of(page, words), List.of()).columns() > xs.size() - 1;
    }

    private static Found found(int page, List<Row> rows, List<Double> xs) {
        List<Cell> cells = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> cells(page, rows.get(i), i, xs).stream())
                .toList();
        double left = xs.get(0);
        double length = xs.get(xs.size() - 1) - left;
        Table table = new Table(xs.stream().map(x -> (x - left) / length).toList(), rows.size(), cells, List.of());
        return new Found(
                rows.get(0).top(),
                table,
                rows.stream().flatMap(r -> r.words().stream()).toList());
    }

    /** A row across the form: its first one, or one line. */
    private static boolean isTitle(Row row, List<Row> rows) {
        return row.columns().isEmpty()
                && (row.equals(rows.get(0)) || Line.of(1, row.words()).size() == 1);
    }

    /** Where most rows have their column of this index. */
    private static Optional<Double> column(List<Row> rows, int index) {
        return rows.stream()
                .filter(r -> r.columns().size() > index)
                .map(r -> r.columns().get(index))
                .filter(x ->
                        rows.stream().filter(r -> r.isPartedAt(x)).count() >= Math.max(ENOUGH - 1, MOST * rows.size()))
                .findFirst();
    }

    /** Where rows with two labels have the second one and its text; none where no two rows agree or a colon ends it. */
    private static List<Double> second(List<Row> rows, double text) {
        return rows.stream()
                .filter(r -> r.columns().size() == 3 && Math.abs(r.columns().get(0) - text) <= NEAR)
                .filter(r ->
                        r.words().stream().noneMatch(w -> BOXES.indexOf(w.text().codePointAt(0)) >= 0))
                .map(r -> r.columns().subList(1, 3))
                .findFirst()
                .orElse(List.of());
    }

    private static List<Cell> cells(int page, Row row, int index, List<Double> xs) {
        List<Integer> begins = IntStream.range(1, xs.size() - 1)
                .filter(i -> row.isPartedAt(xs.get(i)))
                .boxed()
                .toList();
        boolean all = begins.size() == xs.size() - 2;
        List<Integer> columns = begins.isEmpty()
                ? List.of(0)
                : all ? IntStream.range(0, xs.size() - 1).boxed().toList() : List.of(0, 1);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int from = columns.get(i);
            int to = i + 1 < columns.size() ? columns.get(i + 1) : xs.size() - 1;
            double left = xs.get(from);
            double right = xs.get(to);
            List<Word> inside = row.words().stream()
                    .filter(w -> w.box().left() >= (from == 0 ? 0 : left - NEAR)
                            && w.box().left() < (to == xs.size() - 1 ? Double.POSITIVE_INFINITY : right - NEAR))
                    .toList();
            Box box = new Box(left, row.top(), right, row.bottom());
            cells.add(new Cell(index, from, 1, to - from, List.of(new Cell.Part(page, box, Line.of(page, inside)))));
        }
        return cells;
    }
}
