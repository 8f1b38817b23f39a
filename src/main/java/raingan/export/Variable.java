package raingan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import raingan.compare.Evidence;
import raingan.compare.OfficeYear;

/**
 * One cell of {@code comparison.csv} as a row of {@code comparison_long.csv}.
 *
 * @param orgId of the office
 * @param year Buddhist era
 * @param name the column
 * @param value the cell
 * @param unit what it counts
 * @param confidence 0–1
 * @param documents ids of those that it comes from, parted by semicolons
 * @param page of the one document where it stands, 0 where there is no such page
 */
record Variable(
        String orgId, int year, String name, String value, String unit, double confidence, String documents, int page) {

    private static final String POINTS = "points";
    private static final String GRADE = "grade";
    private static final String RANK = "rank";
    private static final String INDICATOR = "indicator";
    private static final String ANSWER = "true_false";
    private static final String COUNT = "count";
    private static final String SHARE = "share";

    /** All units. */
    static final List<String> UNITS = List.of(POINTS, GRADE, RANK, INDICATOR, ANSWER, COUNT, SHARE);

    /** Columns that say of which year the row is, how sure it is and where it comes from. */
    private static final List<String> NO_VARIABLES = List.of("confidence", "score_documents", "measure_documents");

    /** Those of a year, in the order of the columns; what is not known is none. */
    static List<Variable> of(OfficeYear year) {
        List<Variable> variables = new ArrayList<>();
        boolean data = false;
        for (Column<OfficeYear> column : ComparisonTables.COMPARISON.columns()) {
            String name = column.field().name();
            String value = data && !NO_VARIABLES.contains(name) ? column.cell(year) : "";
            if (!value.isEmpty() && isKnown(name, year)) {
                variables.add(of(year, name, value));
            }
            data |= name.equals("fiscal_year_ce");
        }
        return variables;
    }

    /** A count is known where there is a document that tells it. */
    private static boolean isKnown(String name, OfficeYear year) {
        return isOfMeasures(name)
                ? !year.measureDocuments().isEmpty()
                : !name.equals("findings") || !year.scoreDocuments().isEmpty();
    }

    private static boolean isOfMeasures(String name) {
        return name.startsWith("measures") || name.startsWith("theme_") || name.equals("share_done");
    }

    private static Variable of(OfficeYear year, String name, String value) {
        OfficeYear.Stated stated = stated(year, name);
        if (stated != null) {
            return variable(
                    year,
                    name,
                    value,
                    stated.score().confidence(),
                    stated.docId(),
                    stated.score().page());
        }
        if (name.startsWith("overall_grade") || name.startsWith("grade_")) {
            return variable(year, name, value, year.confidence(), year.gradeDocument(), 0);
        }
        List<String> documents = isOfMeasures(name) ? year.measureDocuments() : year.scoreDocuments();
        return variable(year, name, value, year.confidence(), String.join(";", documents), 0);
    }

    private static OfficeYear.@Nullable Stated stated(OfficeYear year, String name) {
        Map<Integer, OfficeYear.Stated> scores = year.scores();
        return name.equals("overall_score")
                ? scores.get(Evidence.Score.OVERALL)
                : name.startsWith("indicator_")
                        ? scores.get(Integer.valueOf(name.substring("indicator_".length())))
                        : null;
    }

    private static Variable variable(
            OfficeYear year, String name, String value, double confidence, String documents, int page) {
        double least = Math.min(confidence, year.office().confidence());
        return new Variable(year.office().id(), year.year(), name, value, unit(name), least, documents, page);
    }

    private static String unit(String name) {
        if (name.startsWith("indicator_") || name.equals("overall_score") || name.equals("overall_change")) {
            return POINTS;
        }
        if (name.equals("share_done")) {
            return SHARE;
        }
        if (name.startsWith("rank_") || name.equals("grade_rank")) {
            return RANK;
        }
        if (name.equals("weakest_indicator_no")) {
            return INDICATOR;
        }
        if (name.equals("weakest_answered")) {
            return ANSWER;
        }
        return name.equals("overall_grade") || name.equals("grade_scheme") ? GRADE : COUNT;
    }
}
