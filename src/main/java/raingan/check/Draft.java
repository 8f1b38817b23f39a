package raingan.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import raingan.report.Place;
import raingan.report.Sourced;

/** An issue in the making: each step gives a new draft with one thing more. */
record Draft(
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

    static Draft of(RecordType type, String id, String field, Severity severity, IssueCode code) {
        return new Draft(type, id, field, severity, code, null, List.of(), "", "", "", 1);
    }

    Draft at(Place where) {
        return new Draft(type, id, field, severity, code, where, args, raw, extracted, suggested, confidence);
    }

    /** Where a text stands, what was read, and how sure that is. */
    Draft from(Sourced source) {
        Place where = source.places().isEmpty() ? place : source.places().get(0);
        return new Draft(
                type, id, field, severity, code, where, args, source.raw(), extracted, suggested, source.confidence());
    }

    Draft args(String... values) {
        return new Draft(
                type, id, field, severity, code, place, List.of(values), raw, extracted, suggested, confidence);
    }

    Draft extracted(String value) {
        return new Draft(type, id, field, severity, code, place, args, raw, value, suggested, confidence);
    }

    Draft suggested(String value) {
        return new Draft(type, id, field, severity, code, place, args, raw, extracted, value, confidence);
    }

    Issue done() {
        return new Issue(type, id, field, severity, code, place, args, raw, extracted, suggested, confidence);
    }
}
