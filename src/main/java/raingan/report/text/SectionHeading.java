package raingan.report.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Indicators.Mention;
import raingan.thai.ListLabel;

/** Tells the headings of a report's sections: those that name an indicator, and those that open something else. */
public final class SectionHeading {

    /** Most characters that a heading has beside the indicator it names. */
    private static final int HEADING_REST = 24;

    /** Longest heading of another section. */
    private static final int SHORT = 110;

    private static final Pattern NEXT_SECTION =
            Pattern.compile("การนำผล|มาตรการ|แนวทาง|ข้อเสนอแนะ|แผน|แบบวัด|แบบตรวจ|ตาราง|สรุป|ส่วนที่|บทที่|ภาคผนวก");

    private static final Pattern FINDINGS = Pattern.compile(
            "^[\\s\\-–•]*(จุดที่|จุดอ่อน|จุดแข็ง|ข้อบกพร่อง|ประเด็นที่|ปัญหา|ข้อค้นพบ|ข้อสังเกต|(?:ข้อ|สิ่ง)ที่(ต้อง|ควร|พบ))");

    /** Likelihood from which a heading says that findings follow. */
    private static final double ANNOUNCED = 0.6;

    /** Most characters of such a heading. */
    private static final int ANNOUNCEMENT = 60;

    /** The word that counts the parts of a report. */
    private static final Pattern PART =
            Pattern.compile("^\\s*(?:ส่วนที่|บทที่|ตอนที่|หัวข้อที่)\\s*[0-9]{1,2}\\s*[.:)]?\\s*");

    private SectionHeading() {}

    /** Whether a line is a heading that says that what is listed below it are findings. */
    public static boolean announcesFindings(String text) {
        if (text.length() > ANNOUNCEMENT
                || text.contains(":")
                || !Indicators.in(text).isEmpty()) {
            return false;
        }
        int label = ListLabel.parse(text).map(ListLabel::end).orElse(0);
        String said = PART.matcher(text.substring(label)).replaceFirst("");
        return namesFindings(said) || HeadingMatcher.scores(said).getOrDefault(ColumnRole.FINDING, 0.0) >= ANNOUNCED;
    }

    /** Whether a text opens with words for what was found. */
    public static boolean namesFindings(String text) {
        return FINDINGS.matcher(text).find();
    }

    /** A paragraph that names one indicator and says nothing more. */
    public static Optional<Mention> of(String text) {
        List<Mention> mentions = Indicators.in(text);
        if (mentions.size() != 1 || !startsWith(text, mentions.get(0))) {
            return Optional.empty();
        }
        Mention mention = mentions.get(0);
        boolean named = mention.named().isPresent() || text.contains("ตัวชี้วัด");
        return named && text.length() - mention.end() <= HEADING_REST ? Optional.of(mention) : Optional.empty();
    }

    /** Whether a text begins with a mention, a list label aside. */
    public static boolean startsWith(String text, Mention mention) {
        int label = ListLabel.parse(text).map(ListLabel::end).orElse(0);
        return text.substring(0, mention.start()).isBlank()
                || text.substring(0, mention.start()).length() <= label;
    }

    /** A short heading that opens something other than an indicator. */
    public static boolean endsSection(Paragraph paragraph) {
        String text = paragraph.text().text();
        return text.length() <= SHORT
                && (isLabelled(paragraph) || paragraph.lines().size() == 1)
                && Indicators.in(text).isEmpty()
                && NEXT_SECTION.matcher(text).find();
    }

    /** Whether a paragraph begins with a number or a letter that counts it. */
    public static boolean isLabelled(Paragraph paragraph) {
        String text = paragraph.text().text();
        return PART.matcher(text).find()
                || ListLabel.parse(text)
                        .filter(l -> l.kind() != ListLabel.Kind.BULLET)
                        .isPresent();
    }
}
