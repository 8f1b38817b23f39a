package raingan.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import raingan.report.record.Indicator;
import raingan.report.record.Tool;
import raingan.report.row.ScoreFinder;
import raingan.report.text.Paragraph;
import raingan.report.text.SectionHeading;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Indicators.Mention;
import raingan.report.vocabulary.Instruments;
import raingan.thai.value.LineJoiner;

/**
 * Paragraphs under one heading.
 *
 * @param heading the paragraph that opens it, empty before the first
 * @param number that of the paragraphs between two tables
 * @param about the indicators that its paragraphs speak of, empty when the heading names none
 * @param under what the heading over it says that it holds
 */
record FindingSection(
        Optional<Paragraph> heading, int number, List<Indicator> about, Under under, List<Paragraph> body) {

    private static final Pattern MEASURES = Pattern.compile("มาตรการ|แนวทาง|แผน|กิจกรรม|โครงการ");

    /** What the heading over a section, of whatever depth, says that it holds. */
    enum Under {
        FINDINGS,
        MEASURES,
        OTHER
    }

    /** The section in which a paragraph stands or which it opens. */
    FindingSection after(Paragraph paragraph) {
        String text = paragraph.text().text();
        Under goesOn = paragraph.section() == number ? under : Under.OTHER;
        Optional<Mention> named = SectionHeading.of(text);
        if (named.isPresent()) {
            boolean counts = isScore() && body.isEmpty() && states(text);
            return opened(paragraph, counts ? List.of() : List.of(named.get().indicator()), goesOn);
        }
        if (paragraph.lines().size() == 1 && SectionHeading.announcesFindings(text)) {
            return opened(paragraph, List.of(), Under.FINDINGS);
        }
        Optional<Tool> tool = Instruments.named(text);
        if (tool.isPresent()) {
            return opened(paragraph, goesOn == Under.MEASURES ? List.of() : Instruments.measuredBy(tool.get()), goesOn);
        }
        boolean other = SectionHeading.endsSection(paragraph)
                && (SectionHeading.isLabelled(paragraph) || !body.isEmpty() || about.isEmpty());
        if (other || paragraph.section() != number) {
            return opened(paragraph, List.of(), other && MEASURES.matcher(text).find() ? Under.MEASURES : Under.OTHER);
        }
        return opensWithOther(text) ? opened(paragraph, List.of(), under) : this;
    }

    /** Whether the name of the indicator breaks off at the end of the heading and goes on in the text. */
    boolean breaksOff() {
        return heading.filter(h -> h.page() == body.get(0).page() && !ProseFindings.isItem(body.get(0)))
                .map(h -> h.text().text())
                .filter(h -> {
                    String both = LineJoiner.join(List.of(h, body.get(0).text().text()))
                            .text();
                    return Indicators.in(both).stream().limit(1).anyMatch(m -> m.end() > h.length() + 1);
                })
                .isPresent();
    }

    /** Whether its heading is the score of an indicator. */
    private boolean isScore() {
        return heading.filter(h -> states(h.text().text())).isPresent();
    }

    private static boolean states(String text) {
        return !ScoreFinder.in(text, true).isEmpty();
    }

    static FindingSection opened(Paragraph paragraph, List<Indicator> about, Under under) {
        return new FindingSection(Optional.of(paragraph), paragraph.section(), about, under, new ArrayList<>());
    }

    /** Whether it is a list of items, without scores and labels, under the name of an instrument. */
    boolean isListOfTool() {
        List<Paragraph> said = body.stream().filter(ProseFindings::hasWords).toList();
        return about.size() > 1
                && !said.isEmpty()
                && said.stream()
                        .allMatch(p -> ProseFindings.isItem(p)
                                && !p.text().text().contains(":")
                                && Indicators.in(p.text().text()).isEmpty());
    }

    /** Whether a paragraph begins with another indicator than the one whose section it stands in. */
    private boolean opensWithOther(String text) {
        return !about.isEmpty()
                && Indicators.in(text).stream()
                        .limit(1)
                        .anyMatch(m -> SectionHeading.startsWith(text, m) && !about.equals(List.of(m.indicator())));
    }
}
