package raingan.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.report.record.ColumnRole;
import raingan.report.record.Finding;
import raingan.report.record.Indicator;
import raingan.report.record.Sourced;
import raingan.report.record.Tool;
import raingan.report.row.ScoreFinder;
import raingan.report.row.ScoreTable;
import raingan.report.text.Paragraph;
import raingan.report.text.SectionHeading;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Indicators.Mention;
import raingan.report.vocabulary.Instruments;
import raingan.thai.ListLabel;
import raingan.thai.value.LineJoiner;

/**
 * Reads what a report writes about its indicators: under a heading that names an indicator, in sentences that begin with
 * one, and in lists under the name of an instrument.
 *
 * @param findings one per section, sentence or item
 * @param headings the paragraphs that are headings
 * @param bodies the paragraphs that became findings
 */
public record ProseFindings(List<Finding> findings, List<Paragraph> headings, List<Paragraph> bodies) {

    /** Fewest characters after an indicator's name that make a text of their own. */
    private static final int INLINE = 40;

    /** The same in a list under a heading that says these are weaknesses, and of any finding. */
    private static final int LISTED = 10;

    /** Characters that may stand before the indicator of which a sentence tells: {@code ผลของตัวชี้วัดที่ 2}. */
    private static final int BEFORE = 24;

    /** Most characters of a label. */
    private static final int LABEL = 40;

    private static final Pattern LEAD = Pattern.compile("^(?:\\s*(?:คะแนน|%))?[\\s:：–-]*(พบว่า|คือ)?[\\s,]*");

    /** Words that say that something was found. */
    private static final Pattern FOUND =
            Pattern.compile("^(?:\\s*(?:คะแนน|%))?[\\s:：–,-]*(?:ซึ่ง|โดย)?(?:พบ|เนื่องจาก|เพราะ|สาเหตุ|สะท้อน|แสดงให้เห็น|ชี้ให้เห็น|ปรากฏ|เห็นว่า|(?:ยัง)?มีปัญหา)");

    /** Words after a score that only weigh it against a mark or against other scores. */
    private static final Pattern WEIGHS = Pattern.compile("เกณฑ์|เป้าหมาย|ที่สุด|สูงสุด|ต่ำสุด|^\\s*(?:อยู่ใน|ได้)?ระดับ");

    private static final Pattern MEASURES = Pattern.compile("มาตรการ|แนวทาง|แผน|กิจกรรม|โครงการ");

    private static final Pattern MEASURE = Pattern.compile("[^ก-๎]*(?:มาตรการ|กิจกรรม|โครงการ)(?:ที่)?\\s*[0-9]");

    /** The findings of paragraphs in reading order. */
    public static ProseFindings of(List<Paragraph> paragraphs) {
        ProseFindings read = new ProseFindings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Section> sections = new ArrayList<>();
        Run run = new Run(new ArrayList<>(), new ArrayList<>());
        Section section = new Section(Optional.empty(), -1, List.of(), Under.OTHER, new ArrayList<>());
        for (Paragraph paragraph : paragraphs) {
            Section next = section.after(paragraph);
            if (next != section) {
                section = next;
                if (!next.about().isEmpty()) {
                    sections.add(next);
                    read.headings.add(paragraph);
                }
            } else if (!section.about().isEmpty()) {
                section.body().add(paragraph);
            }
            boolean announced = section.under() == Under.FINDINGS;
            Optional<Finding> stated = stated(paragraph, announced, announced);
            if (stated.isPresent()) {
                read.findings.add(stated.get());
                read.bodies.add(paragraph);
            } else if (section.under() == Under.OTHER && Instruments.named(paragraph.text().text()).isEmpty()) {
                stated(paragraph, true, false).ifPresentOrElse(f -> run.add(f, paragraph), () -> run.end(read));
            }
        }
        run.end(read);
        Set<String> labels = labels(sections);
        boolean alike = sections.stream().filter(Section::isListOfTool).count() > 1;
        sections.stream()
                .filter(s -> !s.body().isEmpty() && !labels.contains(opening(s.body().get(0))))
                .filter(s -> s.about().size() == 1 || s.under() == Under.FINDINGS || (alike && s.isListOfTool()))
                .forEach(read::close);
        return read;
    }

    /** What the heading over a section, of whatever depth, says that it holds. */
    private enum Under {
        FINDINGS,
        MEASURES,
        OTHER
    }

    /**
     * Sentences one after another that each begin with an indicator and say more: two of different indicators bear each
     * other out as findings, whatever the heading over them is called.
     */
    private record Run(List<Finding> findings, List<Paragraph> paragraphs) {

        void add(Finding finding, Paragraph paragraph) {
            findings.add(finding);
            paragraphs.add(paragraph);
        }

        void end(ProseFindings into) {
            long indicators =
                    findings.stream().map(Finding::indicators).distinct().count();
            if (indicators > 1 && indicators == findings.size()) {
                into.findings.addAll(findings);
                into.bodies.addAll(paragraphs);
            }
            findings.clear();
            paragraphs.clear();
        }
    }

    /**
     * Paragraphs under one heading.
     *
     * @param heading the paragraph that opens it, empty before the first
     * @param number that of the paragraphs between two tables
     * @param about the indicators that its paragraphs speak of, empty when the heading names none
     * @param under what the heading over it says that it holds
     */
    private record Section(
            Optional<Paragraph> heading, int number, List<Indicator> about, Under under, List<Paragraph> body) {

        /** The section in which a paragraph stands or which it opens. */
        Section after(Paragraph paragraph) {
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
                return opened(
                        paragraph,
                        goesOn == Under.MEASURES ? List.of() : Instruments.measuredBy(tool.get()),
                        goesOn);
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
            return heading.filter(h -> h.page() == body.get(0).page() && !isItem(body.get(0)))
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

        private static Section opened(Paragraph paragraph, List<Indicator> about, Under under) {
            return new Section(Optional.of(paragraph), paragraph.section(), about, under, new ArrayList<>());
        }

        /** Whether it is a list of items, without scores and labels, under the name of an instrument. */
        private boolean isListOfTool() {
            List<Paragraph> said =
                    body.stream().filter(ProseFindings::hasWords).toList();
            return about.size() > 1
                    && !said.isEmpty()
                    && said.stream().allMatch(p -> isItem(p)
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

    private void close(Section section) {
        List<Paragraph> body =
                section.body().stream().filter(ProseFindings::hasWords).toList();
        boolean ofTool = section.about().size() > 1;
        if (ofTool) {
            body = body.stream().takeWhile(p -> !isOfMeasure(p)).toList();
        }
        boolean dates = body.stream().allMatch(p -> CellContent.isPeriod(p.text().text()));
        if (dates || body.stream().anyMatch(ProseFindings::isOfMeasure)) {
            return;
        }
        List<Sourced> texts = new ArrayList<>();
        if (!ofTool && section.breaksOff()) {
            texts.add(section.heading().orElseThrow().text());
        }
        for (Paragraph paragraph : body) {
            Optional<Sourced> labelled = labelled(paragraph);
            if (texts.isEmpty() || labelled.isPresent() || (ofTool && isItem(paragraph))) {
                texts.add(labelled.orElse(ofTool ? unlabelled(paragraph.text()) : paragraph.text()));
            } else {
                texts.add(Sourced.both(texts.remove(texts.size() - 1), paragraph.text()));
            }
        }
        texts.forEach(t -> findings.add(ScoreTable.finding(t, section.about())));
        bodies.addAll(body);
    }

    /** The labels of a form: short words that open several sections alike. */
    private static Set<String> labels(List<Section> sections) {
        Map<String, Long> openings = sections.stream()
                .filter(s -> !s.body().isEmpty() && labelled(s.body().get(0)).isEmpty())
                .map(s -> opening(s.body().get(0)))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.groupingBy(t -> t, Collectors.counting()));
        return openings.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String opening(Paragraph paragraph) {
        String text = paragraph.text().text();
        int colon = text.indexOf(':');
        String label = (colon < 0 ? text : text.substring(0, colon)).strip();
        return label.length() <= LABEL ? label : "";
    }

    private static boolean isItem(Paragraph paragraph) {
        return ListLabel.parse(paragraph.text().text()).isPresent();
    }

    /** More than the number of a page, what is left of a letter, or a score of the whole. */
    private static boolean hasWords(Paragraph paragraph) {
        String text = paragraph.text().text();
        boolean total = text.length() <= INLINE && !ScoreFinder.unnamed(text).isEmpty();
        return !total && text.chars().filter(Character::isLetter).count() >= LISTED;
    }

    /** Whether a paragraph counts a measure, or says who does it, how or when. */
    private static boolean isOfMeasure(Paragraph paragraph) {
        String text = paragraph.text().text();
        return MEASURE.matcher(text).lookingAt()
                || LabelledLine.of(paragraph.text())
                        .filter(l -> l.heading() != ColumnRole.FINDING)
                        .isPresent();
    }

    private static Sourced unlabelled(Sourced text) {
        int label = ListLabel.parse(text.text()).map(ListLabel::end).orElse(0);
        return text.withText(text.text().substring(label).strip());
    }

    /** What a paragraph says after a label such as {@code จุดอ่อน :}. */
    private static Optional<Sourced> labelled(Paragraph paragraph) {
        return LabelledLine.of(paragraph.text())
                .filter(l -> l.heading() == ColumnRole.FINDING && !l.text().isEmpty())
                .map(LabelledLine::text);
    }

    /** A paragraph that begins with an indicator and goes on with what shows there, or opens with words for a weakness. */
    private static Optional<Finding> stated(Paragraph paragraph, boolean listed, boolean announced) {
        String text = paragraph.text().text();
        List<Mention> mentions = Indicators.in(text);
        List<ScoreFinder.Found> scores = ScoreFinder.in(text, true);
        if (mentions.isEmpty() || scores.size() > 1) {
            return Optional.empty();
        }
        Mention first = mentions.get(0);
        if (scores.isEmpty() && mentions.size() == 1 && SectionHeading.namesFindings(text)) {
            return Optional.of(ScoreTable.finding(paragraph.text(), List.of(first.indicator())));
        }
        int from = scores.isEmpty() ? first.end() : scores.get(0).end();
        Matcher lead = LEAD.matcher(text.substring(from));
        String rest = lead.replaceFirst("");
        boolean found = FOUND.matcher(text.substring(from)).find();
        if (!scores.isEmpty() && !found && WEIGHS.matcher(rest).find()) {
            return Optional.empty();
        }
        boolean said = listed || found
                ? rest.length() >= LISTED || (announced && first.start() >= INLINE)
                : first.named().isPresent() && rest.length() >= INLINE;
        boolean near = first.start() <= BEFORE || (announced && mentions.size() == 1);
        boolean opens = SectionHeading.startsWith(text, first) || ((listed || found) && near);
        return opens && said
                ? Optional.of(ScoreTable.finding(unlabelled(paragraph.text()), List.of(first.indicator())))
                : Optional.empty();
    }
}
