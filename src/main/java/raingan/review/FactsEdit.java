package raingan.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import raingan.report.record.DocumentFacts;
import raingan.report.record.OrgType;
import raingan.report.record.Organisation;
import raingan.report.record.ReportType;
import raingan.report.record.Sourced;
import raingan.thai.value.Places;

/** Facts of a document with values that a person entered. */
final class FactsEdit {

    private ReportType type;
    private Organisation organisation;
    private @Nullable Integer fiscalYear;
    private @Nullable Integer assessedYear;
    private @Nullable Integer roundMonths;
    private @Nullable BigDecimal overallScore;
    private String overallGrade;
    private final Map<String, Sourced> sources;

    FactsEdit(DocumentFacts original) {
        type = original.type();
        organisation = original.organisation();
        fiscalYear = original.fiscalYear();
        assessedYear = original.assessedYear();
        roundMonths = original.roundMonths();
        overallScore = original.overallScore();
        overallGrade = original.overallGrade();
        sources = new LinkedHashMap<>(original.sources());
    }

    /** Enters a value; whether there is such a column. */
    boolean set(String column, String value) {
        switch (column) {
            case "report_type" -> type = ReportType.valueOf(value.toUpperCase(Locale.ROOT));
            case "fiscal_year_be" -> fiscalYear = Values.integer(value);
            case "assessed_year_be" -> assessedYear = Values.integer(value);
            case "round_months" -> roundMonths = Values.integer(value);
            case "overall_score" -> overallScore = Values.number(value);
            case "overall_grade" -> overallGrade = value;
            default -> {
                if (!setOrganisation(column, value)) {
                    return false;
                }
            }
        }
        sources.put(column, Values.corrected(sources.getOrDefault(column, Sourced.EMPTY), value));
        return true;
    }

    DocumentFacts done() {
        return new DocumentFacts(
                type, organisation, fiscalYear, assessedYear, roundMonths, overallScore, overallGrade, sources);
    }

    private boolean setOrganisation(String column, String value) {
        Organisation o = organisation;
        switch (column) {
            case "org_type" -> organisation = typed(o, OrgType.valueOf(value.toUpperCase(Locale.ROOT)), o.name());
            case "org_name" -> organisation = named(o, value);
            case "district" ->
                organisation = new Organisation(o.type(), o.name(), value, o.province(), o.provinceCode());
            case "province" -> organisation = new Organisation(o.type(), o.name(), o.district(), value, code(value));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Organisation typed(Organisation o, OrgType type, String name) {
        return new Organisation(type, name, o.district(), o.province(), o.provinceCode());
    }

    /** A name that begins with a type names the type as well. */
    private static Organisation named(Organisation o, String value) {
        for (OrgType kind : OrgType.values()) {
            if (!kind.prefix().isEmpty() && value.startsWith(kind.prefix())) {
                return typed(o, kind, value.substring(kind.prefix().length()).strip());
            }
        }
        return typed(o, o.type(), value);
    }

    private static String code(String province) {
        return Places.province(province).map(Places.Province::code).orElse("");
    }
}
