package raingan.report.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.HeadingMatcher;

/** What the columns beside it say a column means: what stands after the result tells of the result. */
final class ColumnPlace {

    /** Likelihood of a meaning that the neighbours give to a heading that fits any of them. */
    private static final double PLACED = 0.9;

    /** A heading that goes with whatever stands before it. */
    private static final Pattern DETAIL =
            Pattern.compile("\\s*รายละเอียด\\s*(?:[/(]?\\s*(?:เหตุผล|ผล|เพิ่มเติม|โดยย่อ)\\s*[)]?)?\\s*");

    private static final Pattern STRENGTH = Pattern.compile("\\s*(?:จุดแข็ง|จุดเด่น|ข้อดี)(?!.*จุดอ่อน)");

    private static final Pattern PROPOSES = Pattern.compile("\\s*ข้อ\\s*เสนอ");

    private static final Pattern OUTPUT = Pattern.compile("\\s*ผล\\s*ผลิต(?!.*(?:คาด|ผลลัพธ์))");

    private ColumnPlace() {}

    /**
     * The likelihoods of each column, put right by its place.
     *
     * @param texts the heading text of each column
     */
    static List<Map<ColumnRole, Double>> correct(List<Map<ColumnRole, Double>> scores, List<String> texts) {
        int result = first(
                scores, ColumnRole.RESULT, ColumnRole.STATUS, ColumnRole.STATUS_DONE, ColumnRole.STATUS_IN_PROGRESS);
        int score = first(scores, ColumnRole.SCORE);
        int plan = first(scores, ColumnRole.MEASURE, ColumnRole.METHOD);
        boolean scheduled = first(scores, ColumnRole.OWNER, ColumnRole.PERIOD) < scores.size();
        List<Map<ColumnRole, Double>> corrected = new ArrayList<>();
        for (int column = 0; column < scores.size(); column++) {
            Map<ColumnRole, Double> said = scores.get(column);
            boolean detail = DETAIL.matcher(texts.get(column)).matches();
            if (detail && column > result) {
                corrected.add(Map.of(ColumnRole.RESULT, PLACED));
            } else if (detail && column > score && !scheduled) {
                corrected.add(Map.of(ColumnRole.FINDING, PLACED));
            } else {
                Map<ColumnRole, Double> placed = plan < result && result < column
                        ? afterwards(said, PROPOSES.matcher(texts.get(column)).lookingAt())
                        : said;
                corrected.add(STRENGTH.matcher(texts.get(column)).lookingAt() ? yielding(placed) : placed);
            }
        }
        output(corrected, texts).ifPresent(column -> corrected.set(column, Map.of(ColumnRole.RESULT, PLACED)));
        return corrected;
    }

    /** What was brought forth, where a further column tells what came of it and none else what was done. */
    private static Optional<Integer> output(List<Map<ColumnRole, Double>> scores, List<String> texts) {
        List<Integer> outcomes = IntStream.range(0, scores.size())
                .filter(c -> HeadingMatcher.likeliest(scores.get(c), ColumnRole.OUTCOME))
                .boxed()
                .toList();
        boolean told = scores.stream().anyMatch(s -> HeadingMatcher.likeliest(s, ColumnRole.RESULT));
        return outcomes.stream()
                .filter(c -> !told && outcomes.size() > 1)
                .filter(c -> OUTPUT.matcher(texts.get(c)).lookingAt())
                .findFirst();
    }

    /** Problems and remedies after what was done are those met then, not what the measure answers to. */
    private static Map<ColumnRole, Double> afterwards(Map<ColumnRole, Double> said, boolean proposes) {
        Map<ColumnRole, Double> left = new EnumMap<>(ColumnRole.class);
        said.forEach((heading, likelihood) -> {
            if (heading != ColumnRole.MEASURE) {
                left.merge(heading == ColumnRole.FINDING ? ColumnRole.REMARK : heading, likelihood, Math::max);
            }
        });
        if (proposes) {
            left.merge(ColumnRole.REMARK, PLACED, Math::max);
        }
        return left;
    }

    /** What is good leaves the finding to a column for what is not. */
    private static Map<ColumnRole, Double> yielding(Map<ColumnRole, Double> said) {
        Map<ColumnRole, Double> less = new EnumMap<>(ColumnRole.class);
        less.putAll(said);
        less.computeIfPresent(ColumnRole.FINDING, (heading, likelihood) -> PLACED * likelihood);
        return less;
    }

    /** The first column that likeliest has one of these meanings, or the number of columns. */
    private static int first(List<Map<ColumnRole, Double>> scores, ColumnRole... headings) {
        for (int column = 0; column < scores.size(); column++) {
            for (ColumnRole heading : headings) {
                if (HeadingMatcher.likeliest(scores.get(column), heading)) {
                    return column;
                }
            }
        }
        return scores.size();
    }
}
