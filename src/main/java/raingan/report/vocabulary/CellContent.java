package raingan.report.vocabulary;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import raingan.thai.Steps;
import raingan.thai.ThaiChars;
import raingan.thai.ThaiNumbers;
import raingan.thai.value.ThaiDates;

/** What a cell holds, told from its text alone. */
public final class CellContent {

    /** Most characters of a cell that is a period or a list of units and nothing else. */
    private static final int SHORT = 60;

    /** Most characters that a cell has beside an indicator when it holds just that. */
    private static final int REST = 12;

    /** Fewest consonants of a name. */
    private static final int FEWEST_LETTERS = 5;

    private static final Pattern TOOL = Pattern.compile("\\b[IEO]IT\\b|[/|:()–-]");

    private static final Pattern DEED = Pattern.compile(
            "แล้ว|เรียบร้อย|ครบ(?:ถ้วน|ทุก|\\s*[0-9๐-๙])|อยู่ระหว่าง|^\\s*(?:[0-9๐-๙]{1,2}[.)]\\s*|[-–•]\\s*)?ได้(?!รับ)");

    private static final Pattern WEAKNESS =
            Pattern.compile("ไม่|ขาด|ล่าช้า|น้อย|ต่ำ|ยาก|ปัญหา|จำกัด|เสี่ยง|ร้องเรียน|ซ้ำซ้อน|คลาดเคลื่อน");

    private static final Pattern SCORE = Pattern.compile("\\s*(?:100(?:[.]0{1,2})?|[0-9]{1,2}[.][0-9]{1,2})\\s*");

    private static final Pattern ORDINAL =
            Pattern.compile("(?:(?:มาตรการ|กิจกรรม|โครงการ|เรื่อง|ข้อ|ลำดับ)(?:ที่)?\\s*)?[(]?[0-9]{1,3}[.)]?");

    private static final Pattern DASHES = Pattern.compile("[-–—_.]+");

    private CellContent() {}

    /** A cell that holds dashes only is empty. */
    public static boolean isBlank(String text) {
        return text.isBlank() || DASHES.matcher(text.strip()).matches();
    }

    /** The name or the counted number of an indicator, and hardly more. */
    public static boolean isIndicator(String cell) {
        String text = TOOL.matcher(ThaiNumbers.arabic(cell.replace("\n", "")))
                .replaceAll(" ")
                .strip();
        return Indicators.opening(text)
                .or(() -> Indicators.in(text).stream().findFirst())
                .filter(m -> text.length() - (m.end() - m.start()) <= REST)
                .isPresent();
    }

    /** A time and nothing else. */
    public static boolean isPeriod(String cell) {
        return cell.length() <= SHORT
                && ThaiDates.period(cell, OptionalInt.empty()).isPresent();
    }

    /** Names of units and nothing else, be it that the end of a line stands inside one. */
    public static boolean isOwner(String cell) {
        return cell.length() <= SHORT
                && (areUnits(cell) || (cell.contains("\n") && !namesUnit(cell) && areUnits(cell.replace("\n", ""))));
    }

    private static boolean areUnits(String text) {
        List<String> units = Owners.units(text);
        return !units.isEmpty() && units.stream().allMatch(u -> u.equals(Owners.ALL) || Owners.isKnown(u));
    }

    /** The name of a unit among others. */
    public static boolean namesUnit(String cell) {
        return cell.length() <= SHORT
                && Owners.units(cell).stream().anyMatch(u -> u.equals(Owners.ALL) || Owners.isKnown(u));
    }

    /** Words, and more than a code or a number. */
    public static boolean isText(String cell) {
        return cell.chars().filter(c -> ThaiChars.isConsonant((char) c)).count() >= FEWEST_LETTERS;
    }

    /** A number from 0 to 100 with decimals. */
    public static boolean isScore(String cell) {
        return SCORE.matcher(ThaiNumbers.arabic(cell)).matches();
    }

    /** A whole number that counts rows, with or without what marks one or what it counts. */
    public static boolean isOrdinal(String cell) {
        return ORDINAL.matcher(ThaiNumbers.arabic(cell.strip())).matches();
    }

    /** A list of more than one step. */
    public static boolean isSteps(String cell) {
        return Steps.split(cell).size() > 1;
    }

    /** Something that was done, or is being done. */
    public static boolean tellsDeeds(String cell) {
        return DEED.matcher(cell.replace("\n", "")).find();
    }

    /** Something that is not as it should be. */
    public static boolean tellsWeakness(String cell) {
        return WEAKNESS.matcher(cell.replace("\n", "")).find();
    }
}
