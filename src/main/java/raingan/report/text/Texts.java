package raingan.report.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import raingan.page.Word;
import raingan.report.record.Place;
import raingan.report.record.Sourced;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.thai.Audited;
import raingan.thai.Change;
import raingan.thai.ThaiNumbers;
import raingan.thai.ThaiText;
import raingan.thai.value.LineJoiner;
import raingan.thai.value.Spelling;

/** Makes the text of lines as they stand on paper into running Thai with its evidence; for one document. */
public final class Texts {

    /** Confidence of a text that may be two: low enough for a person to be asked. */
    private static final double CROWDED = 0.5;

    private final Spelling spelling;
    /** Reports say the same units and periods in every row. */
    private final Map<String, Audited> corrected = new HashMap<>();

    /** Texts whose spelling is corrected so. */
    public Texts(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The text of one or more cells, one after another. */
    public Sourced of(List<Cell> cells) {
        List<Place> places = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Cell cell : cells) {
            cell.parts().stream().filter(p -> !p.lines().isEmpty()).forEach(p -> {
                places.add(new Place(p.page(), p.box()));
                lines.addAll(p.lines());
            });
        }
        Sourced text = of(lines, places);
        return cells.stream().anyMatch(Crowding::is) ? text.noSurerThan(CROWDED) : text;
    }

    /** The text of lines outside tables; each line is a place. */
    public Sourced ofLines(List<Line> lines) {
        return of(lines, lines.stream().map(l -> new Place(l.page(), l.box())).toList());
    }

    /** The text of lines as printed: names of people and places are never corrected. */
    public static String asPrinted(List<Line> lines) {
        List<String> clean = lines.stream()
                .map(l -> ThaiText.normalise(l.text())
                        .then(ThaiNumbers::joinedDigits)
                        .text())
                .toList();
        return ThaiNumbers.arabic(LineJoiner.join(clean).text()).strip();
    }

    private Sourced of(List<Line> lines, List<Place> places) {
        if (lines.isEmpty()) {
            return Sourced.EMPTY;
        }
        List<Change> changes = new ArrayList<>();
        String raw = raw(lines, changes);
        Audited text = LineJoiner.join(normalised(lines, changes))
                .then(ThaiNumbers::arabicDigits)
                .then(t -> corrected.computeIfAbsent(t, spelling::correct));
        changes.addAll(text.changes());
        return new Sourced(text.text().strip(), raw, places, confidence(lines), changes);
    }

    /** The lines as they were read; what their reader changed is added to {@code changes}. */
    private static String raw(List<Line> lines, List<Change> changes) {
        StringBuilder raw = new StringBuilder();
        for (Line line : lines) {
            raw.append(raw.isEmpty() ? "" : "\n");
            int start = raw.length();
            for (Word word : line.words()) {
                raw.append(word.spaced() && raw.length() > start ? " " : "");
                word.changes().forEach(c -> changes.add(c.within(raw.length())));
                raw.append(word.raw());
            }
        }
        return raw.toString();
    }

    private static List<String> normalised(List<Line> lines, List<Change> changes) {
        List<String> clean = new ArrayList<>();
        int start = 0;
        for (Line line : lines) {
            String text = line.text();
            int offset = start;
            Audited audited = ThaiText.normalise(text).then(ThaiNumbers::joinedDigits);
            audited.changes().forEach(c -> changes.add(c.within(offset)));
            clean.add(audited.text());
            start += text.length() + 1;
        }
        return clean;
    }

    /** Confidence of the weakest line: the mean of its words, weighted by their length. One slip spoils a long cell. */
    private static double confidence(List<Line> lines) {
        return lines.stream().mapToDouble(Texts::confidence).min().orElse(1);
    }

    private static double confidence(Line line) {
        double sum = 0;
        double weight = 0;
        for (Word word : line.words()) {
            sum += word.confidence() * word.text().length();
            weight += word.text().length();
        }
        return sum / weight;
    }
}
