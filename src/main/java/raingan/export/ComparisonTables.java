package raingan.export;

import static raingan.export.Column.column;
import static raingan.export.Schema.Type.BOOLEAN;
import static raingan.export.Schema.Type.INTEGER;
import static raingan.export.Schema.Type.NUMBER;
import static raingan.export.Schema.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import raingan.compare.Grades;
import raingan.compare.Office;
import raingan.compare.OfficeYear;
import raingan.compare.Themes;
import raingan.export.Schema.Reference;
import raingan.report.record.Indicator;
import raingan.report.record.OrgType;
import raingan.report.record.Status;
import raingan.review.Numbers;

/** The files across documents, column by column. */
final class ComparisonTables {

    private static final String PROVINCE_CODE = "TH-[0-9]{2}";
    private static final String YEARS = "[0-9]{4}(;[0-9]{4})*";
    private static final String DOC_IDS = Common.DOC_ID + "(;" + Common.DOC_ID + ")*";
    private static final Reference OFFICE = new Reference("org_id", "organisations", "org_id");

    static final Table<Office> ORGANISATIONS = Table.of(
            "organisations",
            List.of("org_id"),
            List.of(new Reference("succeeds", "organisations", "org_id")),
            d -> List.of(),
            organisations());

    static final Table<OfficeYear> COMPARISON =
            Table.of("comparison", List.of("org_id", "fiscal_year_be"), List.of(OFFICE), d -> List.of(), comparison());

    static final Table<Variable> COMPARISON_LONG = Table.of(
            "comparison_long",
            List.of("org_id", "fiscal_year_be", "variable"),
            List.of(OFFICE),
            d -> List.of(),
            List.of(
                    orgId(Variable::orgId),
                    Common.<Variable>year("fiscal_year_be", v -> Cells.number(v.year()))
                            .required(),
                    Column.<Variable>column("variable", STRING, Variable::name).required(),
                    Column.<Variable>column("value", STRING, Variable::value).required(),
                    Column.<Variable>column("unit", STRING, Variable::unit)
                            .oneOf(Variable.UNITS)
                            .required(),
                    Common.confidence(Variable::confidence),
                    Column.<Variable>column("doc_id", STRING, Variable::documents)
                            .matching(DOC_IDS),
                    Common.counted("page", v -> Cells.page(v.page()))));

    /** In the order of the data package. */
    static final List<Table<?>> ALL = List.of(ORGANISATIONS, COMPARISON, COMPARISON_LONG);

    private ComparisonTables() {}

    private static <R> Column<R> orgId(Function<R, String> value) {
        return Column.<R>column("org_id", STRING, value).matching(Common.ORG_ID).required();
    }

    private static List<Column<Office>> organisations() {
        return List.of(
                orgId(Office::id),
                Column.<Office>column("org_type", STRING, o -> o.type().name())
                        .oneOf(OrgType.values())
                        .required(),
                column("org_name", STRING, Office::name),
                column("org_full_name", STRING, Office::fullName),
                column("district", STRING, Office::district),
                column("province", STRING, Office::province),
                Column.<Office>column("province_code", STRING, Office::code).matching(PROVINCE_CODE),
                column("region", STRING, Office::region),
                column("spellings", STRING, o -> Cells.joined(o.spellings())),
                Column.<Office>column("years_be", STRING, o -> Cells.numbersOf(o.years()))
                        .matching(YEARS),
                Common.count("document_count", o -> Cells.number(o.documents())),
                Column.<Office>column("succeeds", STRING, Office::succeeds).matching(Common.ORG_ID),
                column("gazetteer_code", STRING, Office::gazetteerCode),
                Common.confidence(Office::confidence));
    }

    private static List<Column<OfficeYear>> comparison() {
        List<Column<OfficeYear>> columns = new ArrayList<>(List.of(
                orgId(y -> y.office().id()),
                Column.<OfficeYear>column(
                                "org_type", STRING, y -> y.office().type().name())
                        .oneOf(OrgType.values())
                        .required(),
                column("org_full_name", STRING, y -> y.office().fullName()),
                column("district", STRING, y -> y.office().district()),
                column("province", STRING, y -> y.office().province()),
                Column.<OfficeYear>column(
                                "province_code", STRING, y -> y.office().code())
                        .matching(PROVINCE_CODE),
                column("region", STRING, y -> y.office().region()),
                Common.<OfficeYear>year("fiscal_year_be", y -> Cells.number(y.year()))
                        .required(),
                Common.<OfficeYear>commonYear("fiscal_year_ce", y -> Cells.commonEra(y.year()))
                        .required()));
        for (Indicator indicator : Indicator.values()) {
            int number = indicator.number();
            columns.add(Common.score(
                    "indicator_" + number, y -> Optional.ofNullable(y.scores().get(number))
                            .map(s -> Cells.of(s.score().value()))
                            .orElse("")));
        }
        columns.addAll(List.of(
                Common.score("overall_score", y -> y.overall().map(Cells::of).orElse("")),
                column("overall_grade", STRING, OfficeYear::grade),
                column("overall_change", NUMBER, y -> Cells.of(y.change())),
                Common.counted("rank_in_province", y -> Optional.ofNullable(y.ranks())
                        .map(r -> Cells.number(r.inProvince()))
                        .orElse("")),
                Column.<OfficeYear>column("weakest_indicator_no", INTEGER, y -> Cells.of((Object) y.weakest()))
                        .between(1, Indicator.values().length),
                column("weakest_answered", BOOLEAN, y -> Cells.of((Object) y.answered()))));
        columns.addAll(measures());
        columns.addAll(List.of(
                Common.count("findings", y -> Cells.number(y.findings())),
                Common.confidence(OfficeYear::confidence),
                Common.count("open_doubts", y -> Cells.number(y.doubts())),
                Column.<OfficeYear>column("score_documents", STRING, y -> Cells.joined(y.scoreDocuments()))
                        .matching(DOC_IDS),
                Column.<OfficeYear>column("measure_documents", STRING, y -> Cells.joined(y.measureDocuments()))
                        .matching(DOC_IDS),
                Column.<OfficeYear>column("grade_scheme", STRING, y -> y.gradeOf()
                                .map(Grades.Grade::scheme)
                                .orElse(""))
                        .oneOf(Grades.SCHEMES),
                Common.counted(
                        "grade_rank",
                        y -> y.gradeOf().map(g -> Cells.number(g.rank())).orElse("")),
                Common.counted("rank_in_type", y -> Optional.ofNullable(y.ranks())
                        .map(r -> Cells.number(r.inType()))
                        .orElse(""))));
        return columns;
    }

    private static List<Column<OfficeYear>> measures() {
        List<Column<OfficeYear>> columns = new ArrayList<>(
                List.of(Common.count("measures", y -> Cells.number(y.measures().all()))));
        for (Status status : List.of(Status.DONE, Status.IN_PROGRESS, Status.NOT_STARTED)) {
            columns.add(Common.count(
                    "measures_" + status.code(), y -> Cells.number(y.measures().of(status))));
        }
        columns.add(
                Common.count("measures_unknown", y -> Cells.number(y.measures().unknown())));
        columns.add(Common.share(
                "share_done",
                y -> y.measures().shareDone().map(Numbers::confidence).orElse("")));
        for (String theme : Themes.standard().codes()) {
            columns.add(
                    Common.count("theme_" + theme, y -> Cells.number(y.themes().getOrDefault(theme, 0))));
        }
        return columns;
    }
}
