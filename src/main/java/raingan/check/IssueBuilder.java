package raingan.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Place;
import raingan.report.record.Sourced;

/** An issue in the making: each step gives a new draft with one thing more. */
record IssueBuilder(
        RecordType type,
        String id,
        String field,
        Severity severity,
        IssueCode code,
        @Nullable Place place,
        List<String> args,
        String raw,
        String extracted,
        String suggested,
        double confidence) {

    static IssueBuilder of(RecordType type, String id, String field, Severity severity, IssueCode code) {
        return new IssueBuilder(type, id, field, severity, code, null, List.of(), "", "", "", 1);
    }

    IssueBuilder at(Place where) {
        return new IssueBuilder(type, id, field, severity, code, where, args, raw, extracted, suggested, confidence);
    }

    /** Where a text stands, what was read, and how sure that is. */
    IssueBuilder from(Sourced source) {
        Place where = source.places().isEmpty() ? place : source.places().get(0);
        return new IssueBuilder(
                type, id, field, severity, code, where, args, source.raw(), extracted, suggested, source.confidence());
    }

    /** How sure (0–1) what was read is right. */
    IssueBuilder confidence(double probability) {
        return new IssueBuilder(type, id, field, severity, code, place, args, raw, extracted, suggested, probability);
    }

    IssueBuilder args(String... values) {
        return new IssueBuilder(
                type, id, field, severity, code, place, List.of(values), raw, extracted, suggested, confidence);
    }

    IssueBuilder extracted(String value) {
        return new IssueBuilder(type, id, field, severity, code, place, args, raw, value, suggested, confidence);
    }

    IssueBuilder suggested(String value) {
        return new IssueBuilder(type, id, field, severity, code, place, args, raw, extracted, value, confidence);
    }

    Issue done() {
        return new Issue(type, id, field, severity, code, place, args, raw, extracted, suggested, confidence);
    }
}
