package raingan.report.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private SectionHeading() {}

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
        return ListLabel.parse(paragraph.text().text())
                .filter(l -> l.kind() != ListLabel.Kind.BULLET)
                .isPresent();
    }
}
