package raingan.report.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.thai.ThaiText;

/** Tells sub-headings apart that stand twice in a header: under what was planned, and under what was done. */
final class GroupHeadings {

    /** Likelihood of a meaning that the heading over it gives. */
    private static final double GROUPED = 0.9;

    /** What was done or came of it, and nothing that is only expected. */
    private static final Pattern DONE = Pattern.compile(
            "\\s*(?:สรุป|รายงาน)?\\s*(?:ผล|สิ่งที่ได้|ที่ปฏิบัติ|การ(?:ปฏิบัติ|ดำเนิน)\\S*จริง)(?!.*คาด)");

    private GroupHeadings() {}

    /** The likelihoods of each column, put right where the same words stand below two headings. */
    static List<Map<ColumnRole, Double>> correct(HeaderRows rows, List<Map<ColumnRole, Double>> scores) {
        if (rows.depth() < 2) {
            return scores;
        }
        List<List<String>> levels = new ArrayList<>();
        List<Map<ColumnRole, Double>> corrected = new ArrayList<>();
        for (int column = 0; column < scores.size(); column++) {
            List<String> own = rows.levels(column);
            boolean again = rows.opens(column) && levels.stream().anyMatch(l -> isAgain(l, own));
            corrected.add(again ? done(scores.get(column)) : scores.get(column));
            levels.add(own);
        }
        return corrected;
    }

    /** Whether the lowest heading is the same and those over it tell of something that was done. */
    private static boolean isAgain(List<String> before, List<String> own) {
        return own.size() > 1
                && before.size() > 1
                && !before.get(0).equals(own.get(0))
                && DONE.matcher(own.get(0)).lookingAt()
                && ThaiText.key(before.get(before.size() - 1)).equals(ThaiText.key(own.get(own.size() - 1)));
    }

    /** What is done is what was done then; when, who and whatever else has its field in the plan. */
    private static Map<ColumnRole, Double> done(Map<ColumnRole, Double> planned) {
        boolean deed = HeadingMatcher.likeliest(planned, ColumnRole.METHOD)
                || HeadingMatcher.likeliest(planned, ColumnRole.MEASURE)
                || HeadingMatcher.likeliest(planned, ColumnRole.RESULT);
        return deed ? Map.of(ColumnRole.RESULT, GROUPED) : Map.of();
    }
}
