package raingan.thai.value;

import java.util.List;
import java.util.regex.Matcher;

/** The months as reports write them: in full, cut short, abbreviated with points, without, or with too many. */
final class Months {

    /** Where a word begins; words before a month may stand close. */
    private static final String FREE = "(?:(?<![ก-๎])|(?<=ถึง|เดือน|ภายใน|ตั้งแต่))";

    private static final String POINT = "[.,\\s]{0,3}";

    /** One alternative for each month, January first; a group for each. */
    private static final List<String> SHAPES = List.of(
            "มกรา(?:\\s?ค?ม)?|" + abbreviation("ม", "ค"),
            "กุมภา(?:\\s?พันธ?์?)?|" + abbreviation("ก", "พ"),
            "มีนา(?:\\s?ค?ม)?|" + abbreviation("มี", "ค"),
            "เมษา(?:\\s?ย?น)?|" + abbreviation("เม", "ย"),
            "พฤษภา(?:\\s?ค?ม)?|" + abbreviation("พ", "ค"),
            "มิถุนา(?:\\s?ย?น)?|" + abbreviation("มิ", "ย"),
            "กรก[ฎฏ]า(?:\\s?ค?ม)?|" + abbreviation("ก", "ค"),
            "สิงหา(?:\\s?ค?ม)?|" + abbreviation("ส", "ค"),
            "กันยา(?:\\s?ย?น)?|" + abbreviation("ก", "ย"),
            "ตุลา(?:\\s?ค?ม)?|" + abbreviation("ต", "ค"),
            "พฤศจิกา(?:\\s?ย?น)?|" + abbreviation("พ", "ย"),
            "ธันวา(?:\\s?ค?ม)?|" + abbreviation("ธ", "ค"));

    /** Whether one of the letters that the shapes begin with stands there: quicker to ask than all shapes. */
    private static final String MAY_BEGIN = "(?=[กตธพมสเ])";

    /** Any month; group {@code m1} to {@code m12} tells which. */
    static final String ANY = any();

    private Months() {}

    /** Points may lack only where no Thai letter goes on, or มค would be found in many words. */
    private static String abbreviation(String first, String second) {
        return FREE + first + POINT + second + "(?![ก-๎])[.]{0,2}";
    }

    private static String any() {
        StringBuilder all = new StringBuilder("(?:" + MAY_BEGIN + "(?:");
        for (int i = 0; i < SHAPES.size(); i++) {
            all.append(i == 0 ? "" : "|")
                    .append("(?<m")
                    .append(i + 1)
                    .append(">")
                    .append(SHAPES.get(i))
                    .append(")");
        }
        return all.append("))").toString();
    }

    /** Which month a match of {@link #ANY} is, 1 to 12. */
    static int month(Matcher m) {
        for (int month = 1; month <= SHAPES.size(); month++) {
            if (m.group("m" + month) != null) {
                return month;
            }
        }
        throw new IllegalStateException("No month in " + m.group());
    }
}
