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
import raingan.report.record.Sourced;
import raingan.report.row.ScoreFinder;
import raingan.report.row.ScoreTable;
import raingan.report.text.Paragraph;
import raingan.report.text.SectionHeading;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Indicators.Mention;
import raingan.report.vocabulary.Instruments;
import raingan.thai.ListLabel;

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
    private static final Pattern FOUND = Pattern.compile(
            "^(?:\\s*(?:คะแนน|%))?[\\s:：–,-]*(?:ซึ่ง|โดย)?(?:พบ|เนื่องจาก|เพราะ|สาเหตุ|สะท้อน|แสดงให้เห็น|ชี้ให้เห็น|ปรากฏ|เห็นว่า|(?:ยัง)?มีปัญหา)");

    /** Words after a score that only weigh it against a mark or against other scores. */
    private static final Pattern WEIGHS =
            Pattern.compile("เกณฑ์|เป้าหมาย|ที่สุด|สูงสุด|ต่ำสุด|^\\s*(?:อยู่ใน|ได้)?ระดับ");

    private static final Pattern MEASURE = Pattern.compile("[^ก-๎]*(?:มาตรการ|กิจกรรม|โครงการ)(?:ที่)?\\s*[0-9]");

    /** The findings of paragraphs in reading order. */
    public static ProseFindings of(List<Paragraph> paragraphs) {
        ProseFindings read = new ProseFindings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<FindingSection> sections = new ArrayList<>();
        Run run = new Run(new ArrayList<>(), new ArrayList<>());
        FindingSection section =
                new FindingSection(Optional.empty(), -1, List.of(), FindingSection.Under.OTHER, new ArrayList<>());
        for (Paragraph paragraph : paragraphs) {
            FindingSection next = section.after(paragraph);
            if (!next.equals(section)) {
                section = next;
                if (!next.about().isEmpty()) {
                    sections.add(next);
                    read.headings.add(paragraph);
                }
            } else if (!section.about().isEmpty()) {
                section.body().add(paragraph);
            }
            boolean announced = section.under() == FindingSection.Under.FINDINGS;
            Optional<Finding> stated = stated(paragraph, announced, announced);
            if (stated.isPresent()) {
                read.findings.add(stated.get());
                read.bodies.add(paragraph);
            } else if (section.under() == FindingSection.Under.OTHER
                    && Instruments.named(paragraph.text().text()).isEmpty()) {
                stated(paragraph, true, false).ifPresentOrElse(f -> run.add(f, paragraph), () -> run.end(read));
            }
        }
        run.end(read);
        Set<String> labels = labels(sections);
        boolean alike = sections.stream().filter(FindingSection::isListOfTool).count() > 1;
        sections.stream()
                .filter(s ->
                        !s.body().isEmpty() && !labels.contains(opening(s.body().get(0))))
                .filter(s -> s.about().size() == 1
                        || s.under() == FindingSection.Under.FINDINGS
                        || (alike && s.isListOfTool()))
                .forEach(read::close);
        return read;
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

    private void close(FindingSection section) {
        List<Paragraph> body =
                section.body().stream().filter(ProseFindings::hasWords).toList();
        boolean ofTool = section.about().size() > 1;
        if (ofTool) {
            body = body.stream().takeWhile(p -> !isOfMeasure(p)).toList();
        }
        boolean dates =
                body.stream().allMatch(p -> CellContent.isPeriod(p.text().text()));
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
    private static Set<String> labels(List<FindingSection> sections) {
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

    static boolean isItem(Paragraph paragraph) {
        return ListLabel.parse(paragraph.text().text()).isPresent();
    }

    /** More than the number of a page, what is left of a letter, or a score of the whole. */
    static boolean hasWords(Paragraph paragraph) {
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
        boolean said = (listed || found)
                ? rest.length() >= LISTED || (announced && first.start() >= INLINE)
                : first.named().isPresent() && rest.length() >= INLINE;
        boolean near = first.start() <= BEFORE || (announced && mentions.size() == 1);
        boolean opens = SectionHeading.startsWith(text, first) || ((listed || found) && near);
        return opens && said
                ? Optional.of(ScoreTable.finding(unlabelled(paragraph.text()), List.of(first.indicator())))
                : Optional.empty();
    }
}
