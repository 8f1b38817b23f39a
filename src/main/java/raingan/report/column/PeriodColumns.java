package raingan.report.column;

import java.util.ArrayList;
import java.util.List;
import raingan.report.record.ColumnRole;
import raingan.thai.value.Fuzzy;

/** Finds the two columns that hold the first and the last day of a measure. */
final class PeriodColumns {

    private static final List<String> FIRST = List.of("เริ่ม", "ตั้งแต่");
    private static final List<String> LAST = List.of("สิ้นสุด", "แล้วเสร็จ", "ถึง");

    /** Similarity (0–1) of a word as OCR reads it: one letter in five wrong. */
    private static final double NEAR = 0.8;

    private PeriodColumns() {}

    /**
     * The headings, with both columns of such a pair named {@link ColumnRole#PERIOD}.
     *
     * @param texts the heading text of each column
     */
    static List<ColumnRole> pair(List<ColumnRole> headings, List<String> texts) {
        List<ColumnRole> paired = new ArrayList<>(headings);
        for (int column = 1; column < paired.size(); column++) {
            if (mayBe(paired.get(column - 1))
                    && mayBe(paired.get(column))
                    && says(FIRST, texts.get(column - 1))
                    && says(LAST, texts.get(column))) {
                paired.set(column - 1, ColumnRole.PERIOD);
                paired.set(column, ColumnRole.PERIOD);
            }
        }
        return paired;
    }

    private static boolean says(List<String> words, String text) {
        return words.stream().anyMatch(w -> Fuzzy.contains(text, w) >= NEAR);
    }

    private static boolean mayBe(ColumnRole heading) {
        return heading == ColumnRole.PERIOD || heading == ColumnRole.OTHER;
    }
}
