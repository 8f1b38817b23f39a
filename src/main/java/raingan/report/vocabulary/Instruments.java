package raingan.report.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import raingan.report.record.Indicator;
import raingan.report.record.Tool;

/** Finds where a text names one of the three instruments of the assessment. */
public final class Instruments {

    private static final Pattern IIT =
            Pattern.compile("IIT|ผู้มีส่วนได้(?:ส่วน)?เสียภายใน(?!และ)|(?i:Internal Integrity)");
    private static final Pattern EIT = Pattern.compile("EIT|ผู้มีส่วนได้(?:ส่วน)?เสียภายนอก|(?i:External Integrity)");
    private static final Pattern OIT = Pattern.compile("OIT|แบบ(?:ตรวจ|วัด)การเปิดเผยข้อมูล|(?i:Open Data Integrity)");

    /** Longest line that is the name of an instrument. */
    private static final int LONGEST = 90;

    private static final String NAME =
            "(?:IIT|EIT|OIT|ผู้มีส่วนได้(?:ส่วน)?เสียภาย(?:ใน|นอก)(?:หน่วยงาน)?|การเปิดเผยข้อมูล(?:สาธารณะ)?|(?i:(?:Internal|External|Open Data) Integrity[ A-Za-z&]*))";

    private static final Pattern ALONE = Pattern.compile(
            "(?:[^ก-๎A-Za-z]*[ก-ฮ][.)]|[^ก-๎A-Za-z]*)\\s*(?:ด้าน|ส่วน)?(?:แบบ(?:วัด|ตรวจ|สำรวจ|ประเมิน)?|เครื่องมือ)?\\s*"
                    + "(?:การรับรู้)?\\s*(?:ของ)?\\s*" + NAME + "(?:[^ก-๎A-Za-z]*" + NAME
                    + ")*[^ก-๎A-Za-z(]*(?:[(][^()]*[)])?\\s*");

    private Instruments() {}

    /** The one instrument that a text names; empty for none and for several. */
    public static Optional<Tool> in(String text) {
        boolean iit = IIT.matcher(text).find();
        boolean eit = EIT.matcher(text).find();
        boolean oit = OIT.matcher(text).find();
        if ((iit ? 1 : 0) + (eit ? 1 : 0) + (oit ? 1 : 0) != 1) {
            return Optional.empty();
        }
        return Optional.of(iit ? Tool.IIT : eit ? Tool.EIT : Tool.OIT);
    }

    /** The instrument of which a text is the name, a list number before it and a remark in brackets aside. */
    public static Optional<Tool> named(String text) {
        return text.length() <= LONGEST && ALONE.matcher(text).matches() ? in(text) : Optional.empty();
    }

    /** The indicators that an instrument measures. */
    public static List<Indicator> measuredBy(Tool tool) {
        return Arrays.stream(Indicator.values()).filter(i -> i.tool() == tool).toList();
    }
}
