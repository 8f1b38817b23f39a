package raingan.thai.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import raingan.thai.Audited;
import raingan.thai.Change;
import raingan.thai.Patch;

/** Puts right a year of which a reader misread, doubled or lost a digit, by the years that a report speaks of. */
public final class YearRepair {

    /** Name of the rule in a {@link Change}. */
    public static final String RULE = "year-agrees";

    private static final Pattern NUMBER =
            Pattern.compile("(?:" + Months.ANY + "|ปี|ประมาณ|พ\\.?\\s?ศ\\.?|/)\\s*(?<number>\\d{3,5})(?![\\d.,])");
    /** Digits of a year. */
    private static final int FOUR = 4;

    private YearRepair() {}

    /**
     * Puts right the numbers that are no year and one digit away from just one of the year given, the one before and the
     * one after.
     *
     * @param text a period, as read, in Arabic digits
     * @param year the year of the report, Buddhist era
     */
    public static Audited agree(String text, int year) {
        Patch patch = new Patch(text, RULE);
        for (Matcher m = NUMBER.matcher(text); m.find(); ) {
            String number = m.group("number");
            if (number.length() != FOUR || ThaiDates.buddhistYear(number).isEmpty()) {
                List<String> near = IntStream.rangeClosed(year - 1, year + 1)
                        .mapToObj(Integer::toString)
                        .filter(candidate -> Fuzzy.distance(number, candidate) == 1)
                        .toList();
                if (near.size() == 1) {
                    patch.replace(m.start("number"), m.end("number"), near.get(0));
                }
            }
        }
        return patch.result();
    }
}
