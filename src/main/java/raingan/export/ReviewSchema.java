package raingan.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import raingan.check.IssueCode;
import raingan.check.RecordType;
import raingan.check.Severity;
import raingan.export.Schema.Field;
import raingan.export.Schema.Limits;
import raingan.review.ReviewRow;

/** What {@code review.csv} holds. Its rows refer to the dataset by ids, which a package of its own cannot say. */
final class ReviewSchema {

    private static final Map<String, Limits> LIMITS = Map.of(
            "review_id", new Limits(true, List.of(), "[rc][0-9a-f]{11}", null, null),
            "doc_id", new Limits(false, List.of(), Common.DOC_ID, null, null),
            "source_file", new Limits(true, List.of(), "", null, null),
            "page", new Limits(false, List.of(), "[1-9][0-9]*(-[1-9][0-9]*)?", null, null),
            "record_type",
                    codes(Arrays.stream(RecordType.values())
                            .map(RecordType::code)
                            .toList()),
            "severity",
                    codes(Arrays.stream(Severity.values()).map(Severity::code).toList()),
            "code", codes(Arrays.stream(IssueCode.values()).map(IssueCode::name).toList()),
            "confidence", new Limits(false, List.of(), "", 0, 1));

    static final Schema SCHEMA = new Schema(
            "review", ReviewRow.COLUMNS.stream().map(ReviewSchema::field).toList(), List.of("review_id"), List.of());

    private ReviewSchema() {}

    private static Field field(String column) {
        Schema.Type type = column.equals("confidence") ? Schema.Type.NUMBER : Schema.Type.STRING;
        return new Field(column, type, LIMITS.getOrDefault(column, Limits.NONE));
    }

    private static Limits codes(List<String> codes) {
        return new Limits(true, codes, "", null, null);
    }
}
