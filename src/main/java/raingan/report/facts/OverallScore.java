package raingan.report.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Sourced;
import raingan.report.row.ScoreFinder;
import raingan.report.row.ScoreWeights;
import raingan.report.text.Paragraph;
import raingan.thai.ThaiNumbers;
import raingan.thai.value.ThaiDates;

/**
 * Weighs every number that may be a report's overall score: a log-linear model whose weights are natural logarithms of
 * odds. The likeliest wins; where another is nearly as likely, its confidence says so.
 */
final class OverallScore {

    /** Log-odds of a number of a sentence, and of one in a row of a score table that sums up. */
    private static final double SENTENCE = -3.5;

    private static final double ROW = 0.5;

    private static final double SAYS_ALL = 3;
    private static final double SAYS_SUM = 2;
    private static final double SAYS_SCORE = 1.5;
    private static final double OF_ASSESSMENT = 2;
    private static final double NEAR_ASSESSMENT = 1;
    private static final double OF_OFFICE = 1.5;
    private static final double GRADED = 2;
    private static final double PRINTED_AS_SCORE = 1.5;
    private static final double COUNTED = 0.5;
    private static final double WHOLE = -1;
    private static final double SUMS_UP = 6;
    private static final double OUTSIDE = -2;
    private static final double OTHER_YEAR = -3;
    private static final double OF_OTHER = -4;

    /** Characters before a number in which words say what it is. */
    private static final int BEFORE = 70;

    /** The same for words that make it something else. */
    private static final int CLOSE = 24;

    /** Indicators from which their range binds the overall score. */
    private static final int MOST = 5;

    private static final int DECIMALS = 2;

    private static final Pattern ALL = Pattern.compile("ภาพรวม|โดยรวม|คะแนน(?:เฉลี่ย)?รวม|คะแนนเฉลี่ย");
    private static final Pattern SUM = Pattern.compile("รวม|เฉลี่ย");
    private static final Pattern SCORE = Pattern.compile("คะแนน|ผลการประเมิน");
    private static final Pattern ASSESSMENT = Pattern.compile("ITA|คุณธรรม|โปร่งใส|(?i:Integrity and Transparency)");
    private static final Pattern OFFICE = Pattern.compile("หน่วยงาน|องค์การบริหารส่วน|เทศบาล|อบต|อบจ");
    private static final Pattern OTHER = Pattern.compile(
            "เกณฑ์|เป้าหมาย|เต็ม|ปี(?:ก่อน|ที่แล้ว|ที่ผ่านมา)|เดิม|เพิ่มขึ้น|ลดลง|ลำดับ|อันดับ|แบบวัด|แบบตรวจ|[IEO]IT(?![A-Z])");

    private static final String GRADES =
            "(ผ่านดีเยี่ยม|ผ่านดี|ผ่าน(?!เกณฑ์)|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง|AA|[A-F])(?![A-Za-zก-๙])";

    private static final Pattern GRADE =
            Pattern.compile("(?:ระดับ|เกรด)\\s*(?:ผลการประเมิน)?(?:ที่ได้)?\\s*[:\"“]?\\s*" + GRADES);

    /** The same beside the number in a row that sums up. */
    private static final Pattern GRADE_BESIDE = Pattern.compile("(?<=[0-9])\\s+(?:ระดับ\\s*)?" + GRADES);

    /**
     * The overall score.
     *
     * @param value 0–100
     * @param source where it stands; as sure as it is likely
     */
    record Found(BigDecimal value, Sourced source) {}

    private record Candidate(BigDecimal value, Sourced source, double logOdds) {}

    private final List<Paragraph> paragraphs;
    private final List<Sourced> totals;
    private final List<IndicatorScore> scores;
    private final @Nullable Integer year;

    /** Of paragraphs and rows that sum up, beside the scores of the indicators; {@code year} is the assessed one. */
    OverallScore(
            List<Paragraph> paragraphs, List<Sourced> totals, List<IndicatorScore> scores, @Nullable Integer year) {
        this.paragraphs = paragraphs;
        this.totals = totals;
        this.year = year;
        this.scores = scores.stream()
                .filter(s -> s.topic().isEmpty())
                .filter(s -> s.assessedYear() == null || s.assessedYear().equals(year))
                .toList();
    }

    /** The likeliest candidate, when it is likelier than not. */
    Optional<Found> find() {
        List<Candidate> candidates =
                Stream.concat(sentences().stream(), rows().stream()).toList();
        Map<BigDecimal, Double> odds = new TreeMap<>();
        candidates.forEach(c -> odds.merge(c.value().stripTrailingZeros(), Math.exp(c.logOdds()), Math::max));
        double all = 1 + odds.values().stream().mapToDouble(o -> o).sum();
        return candidates.stream()
                .max(Comparator.comparingDouble(Candidate::logOdds))
                .filter(c -> c.logOdds() > 0)
                .map(c -> new Found(c.value(), assured(c.source(), Math.exp(c.logOdds()) / all)));
    }

    private static Sourced assured(Sourced source, double probability) {
        return new Sourced(
                source.text(),
                source.raw(),
                source.places(),
                Math.min(source.confidence(), probability),
                source.changes());
    }

    private List<Candidate> sentences() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text().text();
            boolean near = paragraphs.subList(Math.max(0, i - 1), i).stream()
                    .anyMatch(p -> ASSESSMENT.matcher(p.text().text()).find());
            for (ThaiNumbers.Found number : numbers(text)) {
                if (number.value().signum() > 0) {
                    double logOdds = sentence(text, number, near) + beside(number.value());
                    candidates.add(
                            new Candidate(number.value(), paragraphs.get(i).text(), logOdds));
                }
            }
        }
        return candidates;
    }

    /** The numbers that words say are scores, and any of a short line that sums up. */
    private static List<ThaiNumbers.Found> numbers(String text) {
        boolean sum = text.length() <= BEFORE && SUM.matcher(text).find();
        return sum
                ? ThaiNumbers.decimals(text).stream()
                        .filter(n -> IndicatorScore.isPossible(n.value())
                                && n.value().scale() == DECIMALS)
                        .toList()
                : ScoreFinder.unnamed(text);
    }

    private double sentence(String text, ThaiNumbers.Found number, boolean near) {
        String before = text.substring(Math.max(0, number.start() - BEFORE), number.start());
        String close = text.substring(Math.max(0, number.start() - CLOSE), number.start());
        List<Integer> years = ThaiDates.years(text.substring(0, number.start()));
        boolean other =
                year != null && !years.isEmpty() && !years.get(years.size() - 1).equals(year);
        return SENTENCE
                + said(before)
                + (text.startsWith("คะแนน", number.end()) || text.startsWith(" คะแนน", number.end()) ? COUNTED : 0)
                + (ASSESSMENT.matcher(text).find() ? OF_ASSESSMENT : near ? NEAR_ASSESSMENT : 0)
                + (OFFICE.matcher(before).find() ? OF_OFFICE : 0)
                + (GRADE.matcher(text.substring(number.end())).find() ? GRADED : 0)
                + (number.value().scale() == DECIMALS ? PRINTED_AS_SCORE : 0)
                + (OTHER.matcher(close).find() ? OF_OTHER : 0)
                + (other ? OTHER_YEAR : 0);
    }

    private static double said(String text) {
        if (ALL.matcher(text).find()) {
            return SAYS_ALL;
        }
        return SUM.matcher(text).find() ? SAYS_SUM : SCORE.matcher(text).find() ? SAYS_SCORE : 0;
    }

    private List<Candidate> rows() {
        List<Candidate> candidates = new ArrayList<>();
        for (Sourced total : totals) {
            List<BigDecimal> values = ThaiNumbers.decimals(total.text()).stream()
                    .map(ThaiNumbers.Found::value)
                    .filter(v -> IndicatorScore.isPossible(v) && v.signum() > 0)
                    .toList();
            if (!values.isEmpty()) {
                BigDecimal last = values.get(values.size() - 1);
                double said = total.text().contains("รวม") ? SAYS_ALL : SAYS_SCORE;
                double logOdds = ROW + said + (last.scale() == 0 ? WHOLE : PRINTED_AS_SCORE) + beside(last);
                candidates.add(new Candidate(last, total, logOdds));
            }
        }
        return candidates;
    }

    /** What the scores of the indicators say of a number. */
    private double beside(BigDecimal value) {
        if (ScoreWeights.overall(scores)
                .filter(w -> Math.abs(w - value.doubleValue()) <= ScoreWeights.ROUNDED)
                .isPresent()) {
            return SUMS_UP;
        }
        long indicators =
                scores.stream().map(IndicatorScore::indicator).distinct().count();
        boolean outside = scores.stream().allMatch(s -> s.score().compareTo(value) < 0)
                || scores.stream().allMatch(s -> s.score().compareTo(value) > 0);
        return indicators >= MOST && outside ? OUTSIDE : 0;
    }

    /** The grade that a sentence or a row that sums up states. */
    static Optional<String> grade(String text) {
        return Stream.of(GRADE, GRADE_BESIDE)
                .map(p -> p.matcher(text))
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }

    /** Where a grade stands in a text after the word for it. */
    static Optional<Matcher> graded(String text) {
        return Optional.of(GRADE.matcher(text)).filter(Matcher::find);
    }
}
