package raingan.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    static List<Map<Heading, Double>> correct(List<Map<Heading, Double>> scores, List<String> texts) {
        int result = first(scores, Heading.RESULT, Heading.STATUS, Heading.STATUS_DONE, Heading.STATUS_IN_PROGRESS);
        int score = first(scores, Heading.SCORE);
        int plan = first(scores, Heading.MEASURE, Heading.METHOD);
        boolean scheduled = first(scores, Heading.OWNER, Heading.PERIOD) < scores.size();
        List<Map<Heading, Double>> corrected = new ArrayList<>();
        for (int column = 0; column < scores.size(); column++) {
            Map<Heading, Double> said = scores.get(column);
            boolean detail = DETAIL.matcher(texts.get(column)).matches();
            if (detail && column > result) {
                corrected.add(Map.of(Heading.RESULT, PLACED));
            } else if (detail && column > score && !scheduled) {
                corrected.add(Map.of(Heading.FINDING, PLACED));
            } else {
                Map<Heading, Double> placed = plan < result && result < column
                        ? afterwards(said, PROPOSES.matcher(texts.get(column)).lookingAt())
                        : said;
                corrected.add(STRENGTH.matcher(texts.get(column)).lookingAt() ? yielding(placed) : placed);
            }
        }
        output(corrected, texts).ifPresent(column -> corrected.set(column, Map.of(Heading.RESULT, PLACED)));
        return corrected;
    }

    /** What was brought forth, where a further column tells what came of it and none else what was done. */
    private static Optional<Integer> output(List<Map<Heading, Double>> scores, List<String> texts) {
        List<Integer> outcomes = IntStream.range(0, scores.size())
                .filter(c -> ColumnEvidence.likeliest(scores.get(c), Heading.OUTCOME))
                .boxed()
                .toList();
        boolean told = scores.stream().anyMatch(s -> ColumnEvidence.likeliest(s, Heading.RESULT));
        return outcomes.stream()
                .filter(c -> !told && outcomes.size() > 1)
                .filter(c -> OUTPUT.matcher(texts.get(c)).lookingAt())
                .findFirst();
    }

    /** Problems and remedies after what was done are those met then, not what the measure answers to. */
    private static Map<Heading, Double> afterwards(Map<Heading, Double> said, boolean proposes) {
        Map<Heading, Double> left = new EnumMap<>(Heading.class);
        said.forEach((heading, likelihood) -> {
            if (heading != Heading.MEASURE) {
                left.merge(heading == Heading.FINDING ? Heading.REMARK : heading, likelihood, Math::max);
            }
        });
        if (proposes) {
            left.merge(Heading.REMARK, PLACED, Math::max);
        }
        return left;
    }

    /** What is good leaves the finding to a column for what is not. */
    private static Map<Heading, Double> yielding(Map<Heading, Double> said) {
        Map<Heading, Double> less = new EnumMap<>(Heading.class);
        less.putAll(said);
        less.computeIfPresent(Heading.FINDING, (heading, likelihood) -> PLACED * likelihood);
        return less;
    }

    /** The first column that likeliest has one of these meanings, or the number of columns. */
    private static int first(List<Map<Heading, Double>> scores, Heading... headings) {
        for (int column = 0; column < scores.size(); column++) {
            for (Heading heading : headings) {
                if (ColumnEvidence.likeliest(scores.get(column), heading)) {
                    return column;
                }
            }
        }
        return scores.size();
    }
}
