package raingan.report.facts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import raingan.report.text.Paragraph;
import raingan.thai.value.LineJoiner;

/**
 * The passages of a report, of which the first make its title: its lines break off anywhere.
 *
 * @param passages all of them, in reading order
 */
record Title(List<Passage> passages) {

    /**
     * A paragraph with the words it is to be read by.
     *
     * @param text its own; in the title that of one that is a single line with the next, and on until a year is named
     */
    record Passage(Paragraph paragraph, String text) {}

    /** Paragraphs at the beginning in which the title stands. */
    private static final int LENGTH = 14;

    /** Most paragraphs over which one line of a title runs on. */
    private static final int GOES_ON = 3;

    private static final Pattern YEAR = Pattern.compile("25[0-9]{2}");

    Title {
        passages = List.copyOf(passages);
    }

    static Title of(List<Paragraph> paragraphs) {
        return new Title(IntStream.range(0, paragraphs.size())
                .mapToObj(at -> new Passage(paragraphs.get(at), text(paragraphs, at)))
                .toList());
    }

    /** The passages in which the title stands. */
    List<Passage> head() {
        return passages.subList(0, Math.min(LENGTH, passages.size()));
    }

    private static String text(List<Paragraph> paragraphs, int at) {
        String text = paragraphs.get(at).text().text();
        for (int next = at + 1; next <= at + GOES_ON && isOpen(paragraphs, at, next, text); next++) {
            text = LineJoiner.join(List.of(text, paragraphs.get(next).text().text()))
                    .text();
        }
        return text;
    }

    private static boolean isOpen(List<Paragraph> paragraphs, int at, int next, String text) {
        Paragraph paragraph = paragraphs.get(at);
        boolean breaksOff = next == at + 1 && paragraph.lines().size() == 1;
        return next < Math.min(LENGTH, paragraphs.size())
                && paragraphs.get(next).section() == paragraph.section()
                && (breaksOff || !YEAR.matcher(text).find());
    }
}
