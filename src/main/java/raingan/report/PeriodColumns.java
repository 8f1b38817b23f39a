package raingan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the two columns that hold the first and the last day of a measure. */
final class PeriodColumns {

    private static final Pattern FIRST = Pattern.compile("เริ่ม|ตั้งแต่|^(?:วันที่)?จาก");
    private static final Pattern LAST = Pattern.compile("สิ้นสุด|เสร็จ|ถึง|จบ");

    private PeriodColumns() {}

    /**
     * The headings, with both columns of such a pair named {@link Heading#PERIOD}.
     *
     * @param texts the heading text of each column
     */
    static List<Heading> pair(List<Heading> headings, List<String> texts) {
        List<Heading> paired = new ArrayList<>(headings);
        for (int column = 1; column < paired.size(); column++) {
            if (mayBe(paired.get(column - 1))
                    && mayBe(paired.get(column))
                    && FIRST.matcher(texts.get(column - 1)).find()
                    && LAST.matcher(texts.get(column)).find()) {
                paired.set(column - 1, Heading.PERIOD);
                paired.set(column, Heading.PERIOD);
            }
        }
        return paired;
    }

    private static boolean mayBe(Heading heading) {
        return heading == Heading.PERIOD || heading == Heading.OTHER;
    }
}
