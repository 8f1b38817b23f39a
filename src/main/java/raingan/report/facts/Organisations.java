package raingan.report.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.report.record.OrgType;
import raingan.report.record.Organisation;
import raingan.report.text.Paragraph;
import raingan.thai.ThaiText;
import raingan.thai.value.Fuzzy;
import raingan.thai.value.LineJoiner;
import raingan.thai.value.Places;
import raingan.thai.value.Places.Province;

/** Finds which local government a report is about, and which others it names. */
public final class Organisations {

    /** Longest name of a place, in characters. */
    private static final int LONGEST = 24;

    /** Similarity (0–1) of two readings of one name. */
    private static final double SAME_NAME = 0.74;

    /** Weight of a name that a district or province follows: so stands the office's own name. */
    private static final int WITH_PLACE = 6;

    /** Weight of a name that stands alone on a line of the first page. */
    private static final int TITLE = 3;

    private static final Pattern TYPE =
            Pattern.compile("(?=[อเท])(องค์การบริหารส่วนจังหวัด|องค์การบริหารส่วนตำบล|เทศบาลนคร|เทศบาลเมือง|เทศบาลตำบล"
                    + "|(?<![ก-๙])อบจ\\.?|(?<![ก-๙])อบต\\.?|(?<![ก-๙])ทน\\.|(?<![ก-๙])ทม\\.|(?<![ก-๙])ทต\\.)\\s*");

    private static final Pattern NAME = Pattern.compile("[ก-ฮเ-ไ][ก-ฺเ-๎]{1,40}");

    /** Words that follow the kind of office where no name does. */
    private static final Pattern NO_NAME = Pattern.compile(
            "^(มี|ได้|ให้|ที่|ทุก|จัด|ดำเนิน|และ|หรือ|เป็น|ไม่|จะ|ต้อง|ควร|ซึ่ง|ตาม|ใน|ของ|โดย|เพื่อ|จึง|ยัง|อื่น|ทั้ง"
                    + "|แห่ง|กำหนด|ประกาศ|ขอ|สามารถ|เรื่อง|พ\\.ศ|ประจำ|อย่าง|ว่า|แล้ว|นี้|นั้น|กับ|จาก|ต่อ|เข้า|ร่วม|อำเภอ|จังหวัด|ผ่าน|เกี่ยว|เช่น|การ|ความ|ผู้|เผย|เปิด|ทราบ|คือ|ด้วย|ต่าง|ข้อ|หมาย|ฯ)");

    private static final Pattern DISTRICT =
            Pattern.compile("(?:อำเภอ|เขต|(?<![ก-๙])อ\\.)\\s*[:：]?\\s*([ก-ฮเ-ไ][ก-ฺเ-๎]{1,30})");

    private static final Pattern PROVINCE = Pattern.compile("(?:จังหวัด|(?<![ก-๙])จ\\.)\\s*[:：]?\\s*(?=[ก-ฮเ-ไ])");

    private static final Pattern NAME_ENDS =
            Pattern.compile("(?<=.{2})(อำเภอ|จังหวัด|ประจำปี|ได้|มีการ|มีผล|มีคะแนน|ปีงบประมาณ|จึง|ซึ่ง)");

    private static final Pattern BREAKS_OFF = Pattern.compile(
            "(องค์การบริหารส่วนจังหวัด|องค์การบริหารส่วนตำบล|เทศบาลนคร|เทศบาลเมือง|เทศบาลตำบล|อบต\\.|อบจ\\.)\\s*$");

    /** First pages on which the title stands. */
    private static final int TITLE_PAGES = 2;

    private static final Pattern PLACE_FOLLOWS = Pattern.compile("^\\s*(?:ตำบล\\S+\\s*)?(อำเภอ|จังหวัด|อ\\.|จ\\.)");

    /**
     * A place where a text names a local government.
     *
     * @param name as far as letters run; running text may go on with further words
     * @param start index of its first character
     */
    public record Named(OrgType type, String name, int start) {}

    /** The district of a province's capital, of which the line may break before the province's name. */
    private static final String CAPITAL = "เมือง";

    private Organisations() {}

    /** Every local government that a text names. */
    public static List<Named> in(String text) {
        List<Named> named = new ArrayList<>();
        Matcher type = TYPE.matcher(text);
        while (type.find()) {
            Matcher name = NAME.matcher(text).region(type.end(), text.length());
            if (name.lookingAt() && !NO_NAME.matcher(name.group()).find()) {
                named.add(new Named(typeOf(type.group(1)), name.group(), type.start()));
            }
        }
        return named;
    }

    private static OrgType typeOf(String word) {
        if (word.startsWith("องค์การบริหารส่วนจังหวัด") || word.startsWith("อบจ")) {
            return OrgType.PAO;
        }
        if (word.startsWith("องค์การบริหารส่วนตำบล") || word.startsWith("อบต")) {
            return OrgType.SAO;
        }
        if (word.equals("เทศบาลนคร") || word.startsWith("ทน")) {
            return OrgType.CITY;
        }
        return word.equals("เทศบาลเมือง") || word.startsWith("ทม") ? OrgType.TOWN : OrgType.SUBDISTRICT;
    }

    /** The local government that a report is about, by how often and where its pages name it. */
    static Organisation of(List<Paragraph> paragraphs) {
        Map<Named, Integer> votes = new LinkedHashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            vote(whole(paragraphs, i), paragraphs.get(i).page() <= TITLE_PAGES, votes);
        }
        for (int i = 1; i < paragraphs.size() && paragraphs.get(i).page() <= TITLE_PAGES; i++) {
            voteBroken(paragraphs.get(i - 1).printed(), paragraphs.get(i).printed(), votes);
        }
        String text = paragraphs.stream().map(Paragraph::printed).collect(Collectors.joining("\n"));
        return votes.keySet().stream()
                .max(Comparator.comparingInt(n -> support(n, votes)))
                .map(n -> located(n.type(), n.name(), text))
                .orElseGet(() -> special(text));
    }

    /** A paragraph, with the next one where it breaks off before the name. */
    private static String whole(List<Paragraph> paragraphs, int i) {
        String text = paragraphs.get(i).printed();
        boolean open = BREAKS_OFF.matcher(text).find() && i + 1 < paragraphs.size();
        return open ? text + paragraphs.get(i + 1).printed() : text;
    }

    private static void vote(String text, boolean title, Map<Named, Integer> votes) {
        for (Named named : in(text)) {
            String name = cut(named.name());
            String rest = text.substring(text.indexOf(named.name(), named.start()) + name.length());
            int weight = weight(name.length() < named.name().length() ? " " + rest : rest, title);
            if (weight > 0 && name.length() <= LONGEST) {
                votes.merge(new Named(named.type(), name, 0), weight, Integer::sum);
            }
        }
    }

    /** A name of which the end stands on the next line of a title, or whose kind of office is broken so. */
    private static void voteBroken(String line, String next, Map<Named, Integer> votes) {
        String joined = LineJoiner.join(List.of(line, next)).text();
        for (Named named : in(joined)) {
            String name = cut(named.name());
            int start = joined.indexOf(named.name(), named.start());
            String rest = joined.substring(start + name.length());
            boolean kind = named.start() < line.length() && start > line.length();
            boolean ends = start < line.length() && start + name.length() > line.length();
            int weight = kind || (ends && PLACE_FOLLOWS.matcher(rest).find()) ? weight(rest, true) : 0;
            if (weight > 0 && name.length() <= LONGEST) {
                votes.merge(new Named(named.type(), name, 0), weight, Integer::sum);
            }
        }
    }

    private static int weight(String rest, boolean title) {
        if (PLACE_FOLLOWS.matcher(rest).find()) {
            return WITH_PLACE;
        }
        return rest.isBlank() && title ? TITLE : rest.startsWith(" ") ? 1 : 0;
    }

    /** Votes of a name and of its other readings; of these, the one read most often counts most. */
    private static int support(Named named, Map<Named, Integer> votes) {
        int all = 0;
        for (Map.Entry<Named, Integer> other : votes.entrySet()) {
            boolean same = other.getKey().type() == named.type()
                    && Fuzzy.similarity(other.getKey().name(), named.name()) >= SAME_NAME;
            all += same ? other.getValue() : 0;
        }
        return 2 * all + votes.getOrDefault(named, 0);
    }

    /** A name that runs on into the words after it ends before them. */
    private static String cut(String name) {
        Matcher matcher = NAME_ENDS.matcher(name);
        return matcher.find() ? name.substring(0, matcher.start()) : name;
    }

    private static Organisation special(String text) {
        return text.contains("เมืองพัทยา")
                ? new Organisation(OrgType.SPECIAL, "เมืองพัทยา", "บางละมุง", "ชลบุรี", "TH-20")
                : Organisation.UNKNOWN;
    }

    private static Organisation located(OrgType type, String name, String text) {
        Optional<Province> province = type == OrgType.PAO ? Places.at(name) : mostNamed(text, name);
        boolean ofProvince = type == OrgType.PAO;
        String read = district(text, name, ofProvince ? WITH_PLACE : 1).orElse("");
        String whole =
                read.equals(CAPITAL) ? province.map(p -> CAPITAL + p.name()).orElse(read) : read;
        String district = province.flatMap(p -> Places.district(whole, p)).orElse(ofProvince ? "" : read);
        String own = type == OrgType.PAO ? province.map(Province::name).orElse(name) : name;
        return new Organisation(
                type,
                own,
                district,
                province.map(Province::name).orElse(""),
                province.map(Province::code).orElse(""));
    }

    /** The province that stands nearest after the office's name, else the one named most. */
    private static Optional<Province> mostNamed(String text, String name) {
        Map<Province, Integer> votes = new LinkedHashMap<>();
        Matcher matcher = PROVINCE.matcher(text);
        while (matcher.find()) {
            int weight = text.substring(Math.max(0, matcher.start() - 3 * LONGEST), matcher.start())
                            .contains(name)
                    ? WITH_PLACE
                    : 1;
            Places.at(text.substring(matcher.end(), Math.min(text.length(), matcher.end() + LONGEST)))
                    .ifPresent(p -> votes.merge(p, weight, Integer::sum));
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The district named most, near the office's name above all, when votes for it reach a least. */
    private static Optional<String> district(String text, String name, int least) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        Matcher matcher = DISTRICT.matcher(text);
        while (matcher.find()) {
            int weight = text.substring(Math.max(0, matcher.start() - 2 * LONGEST), matcher.start())
                            .contains(name)
                    ? WITH_PLACE
                    : 1;
            votes.merge(matcher.group(1).replaceFirst("(?<=.)จังหวัด.*$", ""), weight, Integer::sum);
        }
        return votes.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Whether a name, with whatever follows it in running text, is the office's own. */
    public static boolean isOwn(Named named, Organisation own) {
        String name = ThaiText.key(own.name());
        String said = ThaiText.key(named.name());
        String start = said.substring(0, Math.min(said.length(), name.length()));
        return named.type() == own.type() && Fuzzy.keySimilarity(start, name) >= SAME_NAME;
    }
}
