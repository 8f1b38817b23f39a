package raingan.review.cell;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import raingan.report.record.DocumentFacts;
import raingan.report.record.OrgType;
import raingan.report.record.Organisation;
import raingan.report.record.ReportType;
import raingan.report.record.Sourced;
import raingan.thai.value.Places;

/** The cells of {@code documents.csv} that a person may change. */
public final class DocumentCells {

    /** What can be entered, and where. */
    public static final RecordCells<DocumentFacts> CELLS = new RecordCells<>(
            List.of(
                    new CellColumn("report_type", Readings::reportType, false),
                    new CellColumn("org_type", Readings::orgType, false),
                    new CellColumn("org_name", Readings::text, true),
                    new CellColumn("district", Readings::district, true),
                    new CellColumn("province", Readings::province, true),
                    new CellColumn("org_id", Readings::office, true),
                    new CellColumn("fiscal_year_be", Readings::year, true),
                    new CellColumn("assessed_year_be", Readings::year, true),
                    new CellColumn("round_months", Readings::round, true),
                    new CellColumn("overall_score", Readings::score, true),
                    new CellColumn("overall_grade", Readings::grade, true)),
            Map.of(
                    "org_full_name", "org_name",
                    "province_code", "province",
                    "fiscal_year_ce", "fiscal_year_be",
                    "status", "review.csv"),
            Set.of(
                    "doc_id",
                    "source_file",
                    "error_code",
                    "error_message",
                    "page_count",
                    "text_pages",
                    "ocr_pages",
                    "blank_pages",
                    "table_count",
                    "score_count",
                    "finding_count",
                    "measure_count",
                    "review_count",
                    "mean_confidence",
                    "duplicate_of",
                    "relation",
                    "supersedes",
                    "page_quality"),
            DocumentFacts::value);

    private DocumentCells() {}

    /** The facts with other cells, and what follows from them. */
    public static DocumentFacts edit(DocumentFacts facts, Map<String, String> cells) {
        if (cells.isEmpty()) {
            return facts;
        }
        Map<String, Sourced> sources = new LinkedHashMap<>(facts.sources());
        cells.forEach((column, value) ->
                sources.put(column, Corrected.text(facts.sources().getOrDefault(column, Sourced.EMPTY), value)));
        return new DocumentFacts(
                cell(cells, "report_type")
                        .map(v -> ReportType.valueOf(v.toUpperCase(Locale.ROOT)))
                        .orElse(facts.type()),
                organisation(facts.organisation(), cells),
                cell(cells, "fiscal_year_be")
                        .map(DocumentCells::integer)
                        .orElse(Optional.ofNullable(facts.fiscalYear()))
                        .orElse(null),
                cell(cells, "assessed_year_be")
                        .map(DocumentCells::integer)
                        .orElse(Optional.ofNullable(facts.assessedYear()))
                        .orElse(null),
                cell(cells, "round_months")
                        .map(DocumentCells::integer)
                        .orElse(Optional.ofNullable(facts.roundMonths()))
                        .orElse(null),
                cell(cells, "overall_score")
                        .map(DocumentCells::number)
                        .orElse(Optional.ofNullable(facts.overallScore()))
                        .orElse(null),
                cell(cells, "overall_grade").orElse(facts.overallGrade()),
                sources);
    }

    /** A name that begins with a type names the type as well, unless the type is entered itself. */
    private static Organisation organisation(Organisation old, Map<String, String> cells) {
        String name = cell(cells, "org_name").orElse(old.name());
        Optional<OrgType> named = Arrays.stream(OrgType.values())
                .filter(t -> !t.prefix().isEmpty() && name.startsWith(t.prefix()))
                .filter(t -> cells.containsKey("org_name"))
                .findFirst();
        String bare =
                named.map(t -> name.substring(t.prefix().length()).strip()).orElse(name);
        OrgType type =
                cell(cells, "org_type").map(OrgType::valueOf).or(() -> named).orElse(old.type());
        String province = cell(cells, "province").orElse(old.province());
        String code = cells.containsKey("province")
                ? Places.province(province).map(Places.Province::code).orElse("")
                : old.provinceCode();
        return new Organisation(type, bare, cell(cells, "district").orElse(old.district()), province, code);
    }

    private static Optional<String> cell(Map<String, String> cells, String column) {
        return Optional.ofNullable(cells.get(column));
    }

    private static Optional<Integer> integer(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(cell));
    }

    private static Optional<BigDecimal> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }
}
