package raingan.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import raingan.report.record.ColumnRole;
import raingan.report.record.Finding;
import raingan.report.record.Sourced;
import raingan.report.row.ScoreFinder;
import raingan.report.row.ScoreTable;
import raingan.report.text.Paragraph;
import raingan.report.text.SectionHeading;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Indicators.Mention;

/**
 * Reads the sections that a report writes about its indicators: a heading that names one, and the paragraphs under it.
 *
 * @param findings one per section with text
 * @param headings the paragraphs that are headings
 * @param bodies the paragraphs that became findings
 */
public record ProseFindings(List<Finding> findings, List<Paragraph> headings, List<Paragraph> bodies) {

    /** Fewest characters after an indicator's name that make a text of their own. */
    private static final int INLINE = 40;

    /** The same in a list under a heading that says these are weaknesses. */
    private static final int LISTED = 10;

    private static final Pattern WEAKNESS = Pattern.compile(
            "^[\\s\\-–•]*(จุดที่|จุดอ่อน|จุดแข็ง|ข้อบกพร่อง|ประเด็นที่|ปัญหา|ข้อค้นพบ|สิ่งที่(ต้อง|ควร))");

    private static final Pattern LEAD = Pattern.compile("^(?:\\s*(?:คะแนน|%))?[\\s:：–-]*(พบว่า|คือ)?[\\s,]*");

    /** Words after a score that only weigh it against a mark or against other scores. */
    private static final Pattern WEIGHS = Pattern.compile("เกณฑ์|เป้าหมาย|ที่สุด|สูงสุด|ต่ำสุด");

    /** The findings of paragraphs in reading order. */
    public static ProseFindings of(List<Paragraph> paragraphs) {
        ProseFindings read = new ProseFindings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Optional<Mention> open = Optional.empty();
        List<Paragraph> body = new ArrayList<>();
        int section = -1;
        boolean listed = false;
        for (Paragraph paragraph : paragraphs) {
            Optional<Mention> heading = SectionHeading.of(paragraph.text().text());
            if (heading.isPresent()
                    || paragraph.section() != section
                    || opensWithOther(paragraph, open)
                    || (SectionHeading.endsSection(paragraph)
                            && (SectionHeading.isLabelled(paragraph) || !body.isEmpty()))) {
                read.close(open, body);
                open = heading;
                section = paragraph.section();
                heading.ifPresent(h -> read.headings.add(paragraph));
            } else if (open.isPresent()) {
                body.add(paragraph);
            }
            listed = opensList(paragraph)
                    || (listed && opensWithIndicator(paragraph.text().text()));
            inline(paragraph, listed).ifPresent(f -> {
                read.findings.add(f);
                read.bodies.add(paragraph);
            });
        }
        read.close(open, body);
        return read;
    }

    /** Whether a paragraph begins with another indicator than the one whose section it stands in. */
    private static boolean opensWithOther(Paragraph paragraph, Optional<Mention> open) {
        String text = paragraph.text().text();
        return open.isPresent()
                && Indicators.in(text).stream()
                        .limit(1)
                        .anyMatch(m -> SectionHeading.startsWith(text, m)
                                && m.indicator() != open.get().indicator());
    }

    private void close(Optional<Mention> heading, List<Paragraph> body) {
        if (heading.isPresent() && !body.isEmpty()) {
            List<Sourced> texts = new ArrayList<>();
            for (Paragraph paragraph : body) {
                Optional<Sourced> labelled = labelled(paragraph);
                if (texts.isEmpty() || labelled.isPresent()) {
                    texts.add(labelled.orElse(paragraph.text()));
                } else {
                    texts.add(Sourced.both(texts.remove(texts.size() - 1), paragraph.text()));
                }
            }
            texts.forEach(t ->
                    findings.add(ScoreTable.finding(t, List.of(heading.get().indicator()))));
            bodies.addAll(body);
        }
        body.clear();
    }

    /** What a paragraph says after a label such as {@code จุดอ่อน :}. */
    private static Optional<Sourced> labelled(Paragraph paragraph) {
        return LabelledLine.of(paragraph.text())
                .filter(l -> l.heading() == ColumnRole.FINDING && !l.text().isEmpty())
                .map(LabelledLine::text);
    }

    /** A heading that says that what is listed below it are weaknesses. */
    private static boolean opensList(Paragraph paragraph) {
        String text = paragraph.text().text();
        return paragraph.lines().size() == 1
                && WEAKNESS.matcher(text).find()
                && Indicators.in(text).isEmpty();
    }

    private static boolean opensWithIndicator(String text) {
        return Indicators.in(text).stream().limit(1).anyMatch(m -> SectionHeading.startsWith(text, m));
    }

    /** A paragraph that names an indicator and goes on with what shows there, or opens with words for a weakness. */
    private static Optional<Finding> inline(Paragraph paragraph, boolean listed) {
        String text = paragraph.text().text();
        List<Mention> mentions = Indicators.in(text);
        List<ScoreFinder.Found> scores = ScoreFinder.in(text, true);
        if (mentions.isEmpty() || scores.size() > 1) {
            return Optional.empty();
        }
        Mention first = mentions.get(0);
        if (scores.isEmpty() && mentions.size() == 1 && WEAKNESS.matcher(text).find()) {
            return Optional.of(ScoreTable.finding(paragraph.text(), List.of(first.indicator())));
        }
        int from = scores.isEmpty() ? first.end() : scores.get(0).end();
        String rest = LEAD.matcher(text.substring(from)).replaceFirst("");
        if (!scores.isEmpty() && WEIGHS.matcher(rest).find()) {
            return Optional.empty();
        }
        boolean said = listed ? rest.length() >= LISTED : first.named().isPresent() && rest.length() >= INLINE;
        return SectionHeading.startsWith(text, first) && said
                ? Optional.of(ScoreTable.finding(paragraph.text().withText(rest), List.of(first.indicator())))
                : Optional.empty();
    }
}
