package raingan.review.entry;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import raingan.thai.ThaiNumbers;
import raingan.thai.ThaiText;

/** The words by which people say something about a row instead of giving a value. */
public final class Words {

    /** Stands for no value, as reports write it. */
    public static final String NOTHING = "-";

    /** Strikes a record. */
    public static final String DELETE = "#delete";

    /** Stands in {@code field} where a row is about a whole record. */
    public static final String RECORD = "record";

    private static final Set<String> CONFIRM = Set.of("#ok", "#ถูกต้อง");
    private static final Set<String> DELETIONS = Set.of(DELETE, "#ลบ");
    /** What people write where no value can stand. */
    private static final Set<String> YES = Set.of("ok", "yes", "ถูกต้อง", "ถูก", "ใช่", NOTHING);

    /** Of Excel and LibreOffice. */
    private static final Pattern SPREADSHEET_ERROR = Pattern.compile(
            "#{3,}|#(?:NAME\\?|REF!|VALUE!|DIV/0!|NULL!|NUM!|N/A|SPILL!|CALC!|FIELD!|GETTING_DATA)|Err:\\d{3}");

    private Words() {}

    /** Whether an entry says that a value is right as it is. */
    public static boolean confirms(String entry) {
        return CONFIRM.contains(low(entry));
    }

    /** Whether an entry strikes the record. */
    public static boolean deletes(String entry) {
        return DELETIONS.contains(low(entry));
    }

    /** Whether an entry says yes to a question that asks for no value. */
    public static boolean agrees(String entry) {
        return confirms(entry) || YES.contains(low(entry));
    }

    /** Whether a spreadsheet wrote this instead of what was entered: a formula that it cannot work out, a cell too narrow. */
    public static boolean isSpreadsheetError(String entry) {
        return SPREADSHEET_ERROR.matcher(entry.strip()).matches();
    }

    /** Whether an entry says that nothing stands there; spreadsheets make longer dashes of a short one. */
    public static boolean isNothing(String entry) {
        return entry.equals(NOTHING) || entry.equals("–") || entry.equals("—") || entry.equals("−");
    }

    /** Whether two texts differ in nothing but digits, line breaks and spaces that spreadsheets change. */
    public static boolean same(String a, String b) {
        return plain(a).equals(plain(b));
    }

    /** A text as it comes into the dataset: composed Thai, Arabic digits, the line ends of this program. */
    public static String text(String entry) {
        return ThaiNumbers.arabic(ThaiText.normalise(entry.replace("\r\n", "\n").replace('\r', '\n'))
                .text()
                .strip());
    }

    private static String plain(String text) {
        return text(text).replaceAll("\\s+", " ");
    }

    private static String low(String entry) {
        return entry.strip().toLowerCase(Locale.ROOT);
    }
}
