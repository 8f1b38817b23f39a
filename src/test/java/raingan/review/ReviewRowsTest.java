package raingan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;
import raingan.check.Severity;
import raingan.geometry.Box;
import raingan.report.record.Place;

class ReviewRowsTest {

    @Test
    void rowsStandWorstFirstThenInTheOrderOfThePages() {
        List<Issue> issues = List.of(
                issue("info, page 1", Severity.INFO, place(1, 0, 50)),
                issue("page 2, left", Severity.WARNING, place(2, 10, 80)),
                issue("no place", Severity.WARNING, null),
                issue("page 2, right", Severity.WARNING, place(2, 300, 80)),
                issue("page 1, low", Severity.WARNING, place(1, 10, 700)),
                issue("page 2, high", Severity.WARNING, place(2, 400, 20)),
                issue("error, page 9", Severity.ERROR, place(9, 10, 700)));

        assertThat(Reviewed.of("d", "a.pdf", Reports.full(), new Doubts("d", "d", issues), Corrections.NONE)
                        .rows())
                .extracting(row -> row.issue().rawValue())
                .containsExactly(
                        "error, page 9",
                        "no place",
                        "page 1, low",
                        "page 2, high",
                        "page 2, left",
                        "page 2, right",
                        "info, page 1");
    }

    @Test
    void aDoubtKeepsItsIdWhenItsDocumentGetsAnother() {
        List<Issue> issues = List.of(issue("x", Severity.INFO, null));

        Doubts.Doubt before =
                new Doubts("784574703565", "784574703565", issues).all().get(0);
        Doubts.Doubt now =
                new Doubts("84574703565c", "784574703565", issues).all().get(0);

        assertThat(now.id()).isEqualTo(before.id());
    }

    private static Place place(int page, double left, double top) {
        return new Place(page, new Box(left, top, left + 50, top + 10));
    }

    private static Issue issue(String raw, Severity severity, @Nullable Place place) {
        return new Issue(
                RecordType.MEASURE,
                "d-m1",
                "owner",
                severity,
                IssueCode.LOW_CONFIDENCE,
                place,
                List.of(),
                raw,
                raw,
                "",
                1);
    }
}
