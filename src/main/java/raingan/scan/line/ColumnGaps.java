package raingan.scan.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import raingan.scan.image.Area;
import raingan.scan.image.Component;

/**
 * Cuts lines of text at the white space that runs down between columns which no rule parts: read as one line, the end
 * of one cell and the beginning of the next would become one phrase.
 */
final class ColumnGaps {

    /** Letter heights of white space that may part columns: as much as a wide space between phrases. */
    private static final double GAP = 1;

    /** Lines in a row with text on both sides of the white space; spaces of prose do not fall so often into one place. */
    private static final int LINES = 3;

    /** Letter heights between two lines of one table. */
    private static final double FAR = 4;

    private final double gap;
    private final double far;

    private ColumnGaps(int letter) {
        this.gap = GAP * letter;
        this.far = FAR * letter;
    }

    /** The lines, those that run over a column gap in pieces. */
    static List<TextLine> cut(List<TextLine> lines, int letter) {
        return new ColumnGaps(letter).cut(lines);
    }

    private List<TextLine> cut(List<TextLine> lines) {
        List<Level> levels = levels(lines);
        List<TextLine> result = new ArrayList<>(lines);
        for (int i = 0; i < levels.size(); i++) {
            for (Span free : levels.get(i).inner()) {
                follow(levels, i, free).ifPresent(f -> f.levels().forEach(l -> cut(l, f.free(), result)));
            }
        }
        return result;
    }

    /** White space from one column to another, first and one past the last. */
    private record Span(int left, int right) {

        Span with(Span other) {
            return new Span(
                    Math.max(left, other.left), Math.max(Math.max(left, other.left), Math.min(right, other.right)));
        }

        int width() {
            return right - left;
        }
    }

    private record Gutter(Span free, List<Level> levels) {}

    /** Lines that stand beside each other, and the ink of their letters from left to right. */
    private record Level(List<TextLine> lines, List<Span> ink) {

        int top() {
            return lines.stream().mapToInt(TextLine::top).min().orElse(0);
        }

        int bottom() {
            return lines.stream().mapToInt(TextLine::bottom).max().orElse(0);
        }

        /** The white space between ink. */
        List<Span> inner() {
            List<Span> free = new ArrayList<>();
            for (int i = 1; i < ink.size(); i++) {
                int from = ink.get(i - 1).right();
                int to = ink.get(i).left();
                free.add(new Span(from, to));
            }
            return free;
        }

        /** The widest part of a span that holds no ink. */
        Span free(Span span) {
            Span best = new Span(span.left(), span.left());
            int from = Integer.MIN_VALUE;
            for (int i = 0; i <= ink.size(); i++) {
                int to = i < ink.size() ? ink.get(i).left() : Integer.MAX_VALUE;
                Span part = span.with(new Span(from, Math.max(from, to)));
                best = part.width() > best.width() ? part : best;
                from = i < ink.size() ? ink.get(i).right() : from;
            }
            return best;
        }

        boolean isBeside(Span span) {
            return ink.get(0).left() < span.left() && ink.get(ink.size() - 1).right() > span.right();
        }
    }

    /** The gutter that begins with a gap of a level, when enough lines below leave it free. */
    private Optional<Gutter> follow(List<Level> levels, int start, Span gapOfLevel) {
        Span free = gapOfLevel;
        List<Level> both = new ArrayList<>();
        for (int i = start; i < levels.size(); i++) {
            Level level = levels.get(i);
            Span common = level.free(free);
            if (common.width() < gap
                    || (i > start && level.top() - levels.get(i - 1).bottom() > far)) {
                break;
            }
            free = common;
            if (level.isBeside(free)) {
                both.add(level);
            }
        }
        return both.size() >= LINES ? Optional.of(new Gutter(free, both)) : Optional.empty();
    }

    private List<Level> levels(List<TextLine> lines) {
        List<TextLine> sorted = lines.stream()
                .sorted(Comparator.comparingInt(l -> l.top() + l.bottom()))
                .toList();
        List<List<TextLine>> groups = new ArrayList<>();
        for (TextLine line : sorted) {
            List<TextLine> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean beside = !last.isEmpty()
                    && (line.top() + line.bottom()) / 2 < last.get(0).bottom();
            if (!beside) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
        }
        return groups.stream().map(g -> new Level(g, ink(g))).toList();
    }

    private List<Span> ink(List<TextLine> lines) {
        List<Area> areas = lines.stream()
                .flatMap(l -> l.parts().stream())
                .map(Component::area)
                .sorted(Comparator.comparingInt(Area::left))
                .toList();
        List<Span> spans = new ArrayList<>();
        for (Area area : areas) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && area.left() - last.right() < gap) {
                spans.set(spans.size() - 1, new Span(last.left(), Math.max(last.right(), area.right())));
            } else {
                spans.add(new Span(area.left(), area.right()));
            }
        }
        return spans;
    }

    private static void cut(Level level, Span free, List<TextLine> result) {
        for (int i = 0; i < result.size(); i++) {
            TextLine line = result.get(i);
            if (line.top() < level.top()
                    || line.bottom() > level.bottom()
                    || line.area().left() >= free.left()
                    || line.area().right() <= free.right()) {
                continue;
            }
            int middle = free.left() + free.right();
            Map<Boolean, List<Component>> sides = line.parts().stream()
                    .collect(Collectors.partitioningBy(
                            c -> c.area().left() + c.area().right() < middle));
            List<Component> left = sides.getOrDefault(true, List.of());
            List<Component> right = sides.getOrDefault(false, List.of());
            if (!left.isEmpty() && !right.isEmpty()) {
                result.set(i, line.of(left));
                result.add(i + 1, line.of(right));
            }
        }
    }
}
