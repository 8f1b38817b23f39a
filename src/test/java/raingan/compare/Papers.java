package raingan.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import raingan.report.record.OrgType;
import raingan.report.record.ReportType;
import raingan.report.record.Status;
import raingan.thai.ThaiText;
import raingan.thai.value.Places;

/** Documents of offices that do not exist, written one after the other. */
final class Papers {

    static final int PRINTED = 1;

    private final List<Evidence> all = new ArrayList<>();

    List<Evidence> all() {
        return List.copyOf(all);
    }

    /** The office that a document names; it reads {@code type name/district/province}. */
    static Evidence.Claim claim(OrgType type, String where, double confidence) {
        String[] parts = where.split("/", -1);
        String code = Places.province(parts[2]).map(Places.Province::code).orElse("");
        return new Evidence.Claim(type, parts[0], parts[1], parts[2], code, confidence);
    }

    Papers office(String where) {
        return add("", OrgType.SAO, where, PRINTED, ReportType.MEASURES_PLAN, 2567, null, List.of(), List.of());
    }

    Papers add(
            String name,
            OrgType type,
            String where,
            double confidence,
            ReportType kind,
            int year,
            @Nullable Integer round,
            List<Evidence.Score> scores,
            List<Evidence.Promise> measures) {
        String id = id(all.size());
        all.add(new Evidence(
                id,
                name.isEmpty() ? id + ".pdf" : name,
                "",
                true,
                kind,
                claim(type, where, confidence),
                "",
                year,
                year - 1,
                round,
                scores,
                "",
                measures,
                0,
                0,
                0));
        return this;
    }

    /** The last document with the office that a person says it is of. */
    Papers decided(String office) {
        Evidence last = all.remove(all.size() - 1);
        all.add(new Evidence(
                last.docId(),
                last.sourceFile(),
                "",
                true,
                last.type(),
                last.claim(),
                office,
                last.fiscalYear(),
                last.assessedYear(),
                last.roundMonths(),
                last.scores(),
                "",
                last.measures(),
                0,
                0,
                0));
        return this;
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "%012x", number + 0xd00000000000L);
    }

    static Evidence.Score score(String id, int indicator, int year, String value) {
        return new Evidence.Score(id, indicator, year, new BigDecimal(value), 3, 1);
    }

    static Evidence.Promise measure(String id, String text, @Nullable Status status, int indicator) {
        return new Evidence.Promise(id, ThaiText.key(text), indicator, status, List.of("service"), 1);
    }
}
