package raingan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import raingan.page.Word;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.thai.Audited;
import raingan.thai.Change;
import raingan.thai.LineJoiner;
import raingan.thai.Spelling;
import raingan.thai.ThaiNumbers;
import raingan.thai.ThaiText;

/** Makes the text of lines as they stand on paper into running Thai with its evidence. */
final class Texts {

    private final Spelling spelling;

    Texts(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The text of one or more cells, one after another. */
    Sourced of(List<Cell> cells) {
        List<Place> places = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Cell cell : cells) {
            cell.parts().stream().filter(p -> !p.lines().isEmpty()).forEach(p -> {
                places.add(new Place(p.page(), p.box()));
                lines.addAll(p.lines());
            });
        }
        return of(lines, places);
    }

    /** The text of lines outside tables; each line is a place. */
    Sourced ofLines(List<Line> lines) {
        return of(lines, lines.stream().map(l -> new Place(l.page(), l.box())).toList());
    }

    /** The text of lines as printed: names of people and places are never corrected. */
    static String asPrinted(List<Line> lines) {
        List<String> clean =
                lines.stream().map(l -> ThaiText.normalise(l.text()).text()).toList();
        return ThaiNumbers.arabic(LineJoiner.join(clean).text()).strip();
    }

    private Sourced of(List<Line> lines, List<Place> places) {
        if (lines.isEmpty()) {
            return Sourced.EMPTY;
        }
        List<Change> changes = new ArrayList<>();
        List<Word> words = lines.stream().flatMap(l -> l.words().stream()).toList();
        words.forEach(w -> changes.addAll(w.changes()));
        List<String> clean = new ArrayList<>();
        for (Line line : lines) {
            Audited audited = ThaiText.normalise(line.text());
            changes.addAll(audited.changes());
            clean.add(audited.text());
        }
        Audited text = LineJoiner.join(clean)
                .then(t -> Audited.of(ThaiNumbers.arabic(t)))
                .then(spelling::correct);
        changes.addAll(text.changes());
        String raw = lines.stream().map(Texts::raw).collect(Collectors.joining("\n"));
        return new Sourced(text.text().strip(), raw, places, confidence(lines), changes);
    }

    private static String raw(Line line) {
        StringBuilder raw = new StringBuilder();
        for (Word word : line.words()) {
            if (!raw.isEmpty() && word.spaced()) {
                raw.append(' ');
            }
            raw.append(word.raw());
        }
        return raw.toString();
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
