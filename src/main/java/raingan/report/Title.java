package raingan.report;

import java.util.List;
import java.util.regex.Pattern;
import raingan.thai.LineJoiner;

/**
 * The paragraphs of a report, of which the first make its title: its lines break off anywhere.
 *
 * @param paragraphs all of them, in reading order
 */
record Title(List<Paragraph> paragraphs) {

    /** Paragraphs at the beginning in which the title stands. */
    private static final int LENGTH = 14;

    /** Most paragraphs over which one line of a title runs on. */
    private static final int GOES_ON = 3;

    private static final Pattern YEAR = Pattern.compile("25[0-9]{2}");

    Title {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs in which the title stands. */
    List<Paragraph> head() {
        return paragraphs.subList(0, Math.min(LENGTH, paragraphs.size()));
    }

    /** The text of a paragraph; in the title of one that is a single line with the next, and on until a year is named. */
    String text(Paragraph paragraph) {
        int at = paragraphs.indexOf(paragraph);
        String text = paragraph.text().text();
        for (int next = at + 1; next <= at + GOES_ON && isOpen(at, next, text); next++) {
            text = LineJoiner.join(List.of(text, paragraphs.get(next).text().text()))
                    .text();
        }
        return text;
    }

    private boolean isOpen(int at, int next, String text) {
        Paragraph paragraph = paragraphs.get(at);
        boolean breaksOff = next == at + 1 && paragraph.lines().size() == 1;
        return next < head().size()
                && paragraphs.get(next).section() == paragraph.section()
                && (breaksOff || !YEAR.matcher(text).find());
    }
}
