package raingan.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import raingan.report.vocabulary.Tsv;

/** The grades of the assessment in its two schemes, so that grades of different years can be compared. */
public final class Grades {

    /** Names of the schemes. */
    public static final List<String> SCHEMES = List.of("letters", "pass");

    private static final Map<String, Grade> BY_NAME = read();

    /**
     * A grade.
     *
     * @param scheme that it belongs to
     * @param rank 1 for the best of the scheme
     */
    public record Grade(String scheme, int rank) {}

    private Grades() {}

    /** What a grade as printed is; empty for none that the assessment gives. */
    static Optional<Grade> of(String printed) {
        return Optional.ofNullable(BY_NAME.get(printed.strip()));
    }

    private static Map<String, Grade> read() {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Grade> grades = new HashMap<>();
        for (Tsv.Entry entry : Tsv.read("/raingan/compare/grades.tsv")) {
            grades.put(entry.text(), new Grade(entry.key(), counts.merge(entry.key(), 1, Integer::sum)));
        }
        return grades;
    }
}
