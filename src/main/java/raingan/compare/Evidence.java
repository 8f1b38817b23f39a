package raingan.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import raingan.report.record.OrgType;
import raingan.report.record.ReportType;
import raingan.report.record.Status;

/**
 * What one document tells of an office and its years: all that a comparison needs of it, small enough to hold those of
 * every document at once. Years are of the Buddhist era.
 *
 * @param docId of the document
 * @param sourceFile its name in the dataset
 * @param duplicateOf {@code source_file} of the document with the same bytes, empty when none
 * @param read whether it has records of its own
 * @param type what it is about
 * @param claim the office that it names
 * @param decided the office that a person says it is of: an {@code org_id}, {@link #NEW}, or empty
 * @param fiscalYear the year its measures belong to
 * @param assessedYear the year whose assessment it tells of
 * @param roundMonths 6 or 12 for a report on results
 * @param scores the scores it states
 * @param grade the overall grade as printed
 * @param measures its measures, in order
 * @param findings how many it has
 * @param doubts open ones, other than {@code info}
 * @param reviewRows rows of the review sheet about it that are open, {@code info} as well
 */
public record Evidence(
        String docId,
        String sourceFile,
        String duplicateOf,
        boolean read,
        ReportType type,
        Claim claim,
        String decided,
        @Nullable Integer fiscalYear,
        @Nullable Integer assessedYear,
        @Nullable Integer roundMonths,
        List<Score> scores,
        String grade,
        List<Promise> measures,
        int findings,
        int doubts,
        int reviewRows) {

    /** What a person enters where a document is of an office of its own. */
    public static final String NEW = "new";

    /**
     * The office that a document names.
     *
     * @param type its kind
     * @param name without the kind, empty when none was found
     * @param district without อำเภอ, empty when unknown
     * @param province without จังหวัด, empty when unknown
     * @param code ISO 3166-2 of the province, empty when unknown
     * @param confidence 0–1, how sure the name was read; 1 for printed text
     */
    public record Claim(OrgType type, String name, String district, String province, String code, double confidence) {

        /** The name with the kind written out. */
        public String fullName() {
            return type.prefix() + name;
        }
    }

    /**
     * A score that a document states.
     *
     * @param id of its row in {@code indicator_scores.csv}; of the overall score the {@code doc_id}
     * @param indicator 1 to 10, {@link #OVERALL} for all
     * @param year that was assessed
     * @param value 0–100
     * @param page where it stands, 0 when unknown
     * @param confidence 0–1
     */
    public record Score(String id, int indicator, int year, BigDecimal value, int page, double confidence) {

        /** Stands for the overall score. */
        public static final int OVERALL = 0;

        /** Whether another number is the same score, stated perhaps with fewer decimals. */
        boolean agrees(Score other) {
            int decimals = Math.min(
                    Math.max(0, value.stripTrailingZeros().scale()),
                    Math.max(0, other.value.stripTrailingZeros().scale()));
            BigDecimal difference = value.subtract(other.value).abs();
            return difference.compareTo(BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.valueOf(2))) <= 0
                    && (decimals > 0 || difference.signum() == 0);
        }
    }

    /**
     * A measure.
     *
     * @param id of its row in {@code measures.csv}
     * @param key what its wording has in common with other readings of it
     * @param indicator 1 to 10, 0 when unknown
     * @param status how far it has come, null when not said
     * @param themes codes
     * @param page where it begins, 0 when unknown
     */
    public record Promise(
            String id, String key, int indicator, @Nullable Status status, List<String> themes, int page) {

        public Promise {
            themes = List.copyOf(themes);
        }
    }

    public Evidence {
        scores = List.copyOf(scores);
        measures = List.copyOf(measures);
    }

    /** The same of a file whose document is read under another name. */
    public Evidence duplicateOf(String original) {
        return new Evidence(
                docId,
                sourceFile,
                original,
                false,
                type,
                claim,
                "",
                null,
                null,
                null,
                List.of(),
                "",
                List.of(),
                0,
                0,
                0);
    }

    /** Whether it says, or a person says, whose it is. */
    boolean namesAnOffice() {
        return read && (!claim.name().isEmpty() || !decided.isEmpty());
    }

    /** The folder that it lies in below that of the input, empty for that one. */
    String folder() {
        return sourceFile.substring(0, Math.max(0, sourceFile.lastIndexOf('/')));
    }

    /** Whether two documents are of one kind, year and round: only one of them counts. */
    boolean isOfSameKind(Evidence other) {
        return type == other.type
                && Objects.equals(fiscalYear, other.fiscalYear)
                && Objects.equals(roundMonths, other.roundMonths);
    }
}
