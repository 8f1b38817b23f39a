package raingan.report.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import raingan.report.record.ColumnRole;
import raingan.report.record.Status;
import raingan.thai.ThaiNumbers;

/** Reads how far a measure has come, from ticks or texts under status headings. */
public final class StatusMarks {

    private static final Map<ColumnRole, Status> COLUMNS = Map.of(
            ColumnRole.STATUS_DONE, Status.DONE,
            ColumnRole.STATUS_IN_PROGRESS, Status.IN_PROGRESS,
            ColumnRole.STATUS_NOT_STARTED, Status.NOT_STARTED);

    /** A tick however a font or the OCR writes it; such a cell holds no text. */
    private static final Pattern TICK = Pattern.compile("[✓✔√☑/\\\\VvxX✗×●○•⁄]|ü|P|\\s|[()\\[\\]]|N/");

    /** Boxes without a tick. */
    private static final Pattern UNTICKED = Pattern.compile("[☐□◻○◯❏❑]+|[(\\[]\\s*[)\\]]");

    private static final Pattern TICKED = Pattern.compile("[☑☒✓✔√●■xX✗/]|ü|þ");

    /** What stands for a mark that is drawn and not written. */
    public static final String DRAWN = "■";

    private static final String BOXES = "☐☑☒□■◻○●◯❏❑✓✔√✗þ";

    private static final String BRACKETS = "([";

    /** A box, empty or not, and the words after it. */
    private static final Pattern CHOICE =
            Pattern.compile("([" + BOXES + "]|[(\\[]\\s*[xX✓✔√/✗]?\\s*[)\\]])\\s*([^" + BOXES + "(\\[]+)");

    /** The share of the work that is done. */
    private static final Pattern SHARE = Pattern.compile(
            "[(]?\\s*(?:ร้อยละ\\s*([0-9]{1,3}(?:\\.[0-9]+)?)|([0-9]{1,3}(?:\\.[0-9]+)?)\\s*(?:%|เปอร์เซ็นต์))\\s*[)]?");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Likelihood from which words are a status and nothing else. */
    private static final double SURE = 0.8;

    private StatusMarks() {}

    /** Whether a cell holds nothing that marks it. */
    public static boolean isUnmarked(String text) {
        return CellContent.isBlank(text) || UNTICKED.matcher(text.strip()).matches();
    }

    /** The status that a mark in such a column states. */
    public static Status of(ColumnRole heading) {
        return Objects.requireNonNull(COLUMNS.get(heading));
    }

    /** Whether a cell holds a mark and nothing else. */
    public static boolean isTick(String text) {
        return !text.isBlank()
                && text.length() <= 3
                && TICK.matcher(text).replaceAll("").isEmpty();
    }

    /** Whether a cell lists statuses to choose from, a box before each. */
    public static boolean isChecklist(String text) {
        return mayChoose(text)
                && CHOICE.matcher(text)
                                .results()
                                .filter(m -> read(m.group(2)).isPresent())
                                .count()
                        >= 2;
    }

    /** Index of the last box to tick in a text, be it ticked, or -1. */
    public static int lastBox(String text) {
        int at = text.length() - 1;
        while (at >= 0 && BOXES.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    /** Whether there is anything to choose by, which is quickly told. */
    private static boolean mayChoose(String text) {
        return text.chars().anyMatch(c -> BOXES.indexOf(c) >= 0 || BRACKETS.indexOf(c) >= 0);
    }

    /** Whether a text under a heading for the status tells more than that. */
    public static boolean isMore(String text) {
        return CellContent.isText(text)
                && !isStatus(text)
                && !isChecklist(text)
                && share(text).isEmpty();
    }

    /** The statuses that a text states: of several to choose from the ticked, else the one heading it reads like. */
    public static List<Status> said(String text) {
        if (!isChecklist(text)) {
            return read(text).stream().toList();
        }
        return CHOICE.matcher(text)
                .results()
                .filter(m -> TICKED.matcher(m.group(1)).find())
                .flatMap(m -> read(m.group(2)).stream())
                .toList();
    }

    /** Whether a text states how far something has come and says nothing else. */
    public static boolean isStatus(String text) {
        String said = SHARE.matcher(ThaiNumbers.arabic(text)).replaceAll("").strip();
        return likeliest(said).filter(e -> e.getValue() >= SURE).isPresent();
    }

    /** By the words, and where they say nothing by the share of the work that is done. */
    private static Optional<Status> read(String text) {
        return likeliest(text).map(e -> of(e.getKey())).or(() -> share(text));
    }

    private static Optional<Map.Entry<ColumnRole, Double>> likeliest(String text) {
        return HeadingMatcher.scores(text).entrySet().stream()
                .filter(e -> e.getKey().isStatus())
                .max(Map.Entry.comparingByValue());
    }

    private static Optional<Status> share(String text) {
        return SHARE.matcher(ThaiNumbers.arabic(text))
                .results()
                .map(m -> new BigDecimal(m.group(1) != null ? m.group(1) : m.group(2)))
                .findFirst()
                .map(share -> share.signum() == 0
                        ? Status.NOT_STARTED
                        : share.compareTo(WHOLE) < 0 ? Status.IN_PROGRESS : Status.DONE);
    }
}
