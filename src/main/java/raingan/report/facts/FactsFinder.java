package raingan.report.facts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.report.record.DocumentFacts;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Organisation;
import raingan.report.record.ReportType;
import raingan.report.record.Sourced;
import raingan.report.text.Paragraph;
import raingan.report.vocabulary.Indicators;
import raingan.thai.value.DatePeriod;
import raingan.thai.value.ThaiDates;

/** Finds what a report says of itself: its type, years, round, overall score and grade. */
public final class FactsFinder {

    private static final Pattern ANALYSIS = Pattern.compile("วิเคราะห์.{0,30}?ผล|ผลการวิเคราะห์");
    private static final Pattern RESULT = Pattern.compile(
            "ผลการ(ดำเนินการ|ดำเนินงาน|ปฏิบัติ|ขับเคลื่อน|กำกับ)|ผลดำเนินการ|ติดตาม(?:ผล|การดำเนิน)|รายงานผล(?!(?:การ)?(?:ประเมิน|วิเคราะห์))|สรุปผลการ|ความก้าวหน้า|ความคืบหน้า|รายงานมาตรการ.{0,90}รอบ");
    private static final Pattern PLAN = Pattern.compile("มาตรการ|แผน|แนวทาง");
    private static final Pattern ITA = Pattern.compile("คุณธรรม|ความโปร่งใส|ITA|(?i:Integrity and Transparency)");

    private static final Pattern ROUND =
            Pattern.compile("รอบ\\s*(?:ระยะเวลา\\s*)?(6|12)\\s*เดือน|\\(\\s*(6|12)\\s*เดือน\\s*\\)");

    private static final Pattern HALF_YEAR =
            Pattern.compile("ครึ่งปี|(?:6|หก)\\s*เดือน\\s*(?:แรก|หลัง)|รอบ\\s*หกเดือน");

    private static final int HALF = 6;

    /** From one month to another, each with its year or the last with the year of both. */
    private static final Pattern SPAN = Pattern.compile(
            "(?:[0-9]{1,2}\\s*)?[ก-๎.]{3,}\\s*(?:พ\\.ศ\\.)?\\s*(?:[0-9]{2,4})?\\s*(?:[-–—]|ถึง)\\s*(?:สิ้น)?(?:วันที่)?\\s*(?:[0-9]{1,2})?\\s*(?:เดือน)?\\s*[ก-๎.]{3,}\\s*(?:พ\\.ศ\\.)?\\s*[0-9]{2,4}");

    /** What stands between the two months, which is quickly told. */
    private static final Pattern SPANS = Pattern.compile("[-–—]|ถึง");

    /** Most characters of a line in a title that says from when to when the results are. */
    private static final int SPAN_LINE = 80;

    private final List<Paragraph> paragraphs;
    private final Title title;
    private final List<Sourced> totals;
    private final List<IndicatorScore> scores;
    private final Map<String, Sourced> sources = new HashMap<>();

    /**
     * Looks in paragraphs in reading order, in texts of tables that state an overall score, and at scores.
     *
     * @param scores those of the indicators, whose years and sums bear out what the report says
     */
    public FactsFinder(List<Paragraph> paragraphs, List<Sourced> totals, List<IndicatorScore> scores) {
        this.paragraphs = List.copyOf(paragraphs);
        this.title = Title.of(paragraphs);
        this.totals = List.copyOf(totals);
        this.scores = List.copyOf(scores);
    }

    /**
     * The facts of a report.
     *
     * @param statedYear fiscal year in which most measures fall by their own words, null when they do not say
     * @param tables what the tables are about, for a report whose title says nothing
     * @param told whether they tell results, for a report whose title calls it one of measures
     * @param ofAssessment whether the document has a word of the assessment: another has no score, grade or assessed year
     */
    public DocumentFacts find(@Nullable Integer statedYear, ReportType tables, boolean told, boolean ofAssessment) {
        YearFinder years = new YearFinder(title, sources::put);
        ReportType titled = type(tables);
        ReportType type = told && titled == ReportType.MEASURES_PLAN ? ReportType.MEASURES_RESULT : titled;
        Integer assessed =
                ofAssessment ? years.assessed(statedYear, type == ReportType.ITA_ANALYSIS, scoredYear()) : null;
        Integer fiscal = years.fiscal(statedYear, assessed, reported());
        Integer round = round().or(() -> type == ReportType.MEASURES_RESULT ? spanned() : Optional.empty())
                .orElse(null);
        Optional<OverallScore.Found> overall =
                ofAssessment ? new OverallScore(paragraphs, totals, scores, assessed).find() : Optional.empty();
        overall.ifPresent(o -> sources.put("overall_score", o.source()));
        Organisation organisation = Organisations.of(paragraphs);
        source("org_name", organisation.name());
        source("province", organisation.province());
        source("district", organisation.district());
        return new DocumentFacts(
                type,
                organisation,
                fiscal,
                assessed,
                round,
                overall.map(OverallScore.Found::value).orElse(null),
                ofAssessment ? grade(overall) : "",
                sources);
    }

    /** The last of the years of which scores are stated, null where they do not say. */
    private @Nullable Integer scoredYear() {
        return scores.stream()
                .map(IndicatorScore::assessedYear)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void source(String column, String value) {
        if (!value.isEmpty()) {
            paragraphs.stream()
                    .filter(p -> p.text().text().contains(value))
                    .findFirst()
                    .ifPresent(p -> sources.put(column, p.text()));
        }
    }

    /** By the first of the words for each type in the title. */
    private ReportType type(ReportType tables) {
        for (Title.Passage passage : title.head()) {
            Optional<ReportType> type = typeOf(passage.text());
            if (type.isPresent()) {
                sources.put("report_type", passage.paragraph().text());
                return type.get();
            }
        }
        return tables;
    }

    private static Optional<ReportType> typeOf(String text) {
        if (!ITA.matcher(text).find()) {
            return Optional.empty();
        }
        int result = first(RESULT, text);
        int analysis = first(ANALYSIS, text);
        int plan = first(PLAN, text);
        int least = Math.min(result, Math.min(analysis, plan));
        if (least == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(
                least == analysis
                        ? ReportType.ITA_ANALYSIS
                        : least == result ? ReportType.MEASURES_RESULT : ReportType.MEASURES_PLAN);
    }

    private static int first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }

    /** Whether a text is about measures, or what came of them. */
    static boolean tellsOfMeasures(String text) {
        return PLAN.matcher(text).find() || RESULT.matcher(text).find();
    }

    private Optional<Integer> round() {
        for (Title.Passage passage : title.passages()) {
            Matcher matcher = ROUND.matcher(passage.text());
            if (matcher.find()) {
                sources.put("round_months", passage.paragraph().text());
                return Optional.of(Integer.valueOf(group(matcher)));
            }
        }
        return Optional.empty();
    }

    /** The months that a line of the title says the results are of, when they are a half year or a whole one. */
    private Optional<Integer> spanned() {
        for (Title.Passage passage : title.head()) {
            Optional<Integer> round = spanned(passage.paragraph().text().text());
            if (round.isPresent()) {
                sources.put("round_months", passage.paragraph().text());
                return round;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> spanned(String line) {
        if (line.length() > SPAN_LINE) {
            return Optional.empty();
        }
        return HALF_YEAR.matcher(line).find() ? Optional.of(HALF) : months(line);
    }

    /** The fiscal year of the months that the title says the results are of, null when it says none. */
    private @Nullable Integer reported() {
        return title.head().stream()
                .map(p -> p.paragraph().text().text())
                .filter(t -> t.length() <= SPAN_LINE && months(t).isPresent())
                .flatMap(t -> span(t).stream())
                .map(Years::of)
                .findFirst()
                .orElse(null);
    }

    private static Optional<DatePeriod> span(String text) {
        if (!SPANS.matcher(text).find()) {
            return Optional.empty();
        }
        return SPAN.matcher(text).results().findFirst().flatMap(m -> ThaiDates.period(m.group(), OptionalInt.empty()));
    }

    private static Optional<Integer> months(String text) {
        return span(text).flatMap(p -> Stream.of(HALF, 2 * HALF)
                .filter(m -> p.start().plusMonths(m).minusDays(1).equals(p.end()))
                .findFirst());
    }

    /** The first group that took part in a match. */
    private static String group(Matcher matcher) {
        String found = matcher.group(1);
        return found != null ? found : matcher.group(2);
    }

    /** The grade beside the overall score, in a row that sums up, or said of no indicator. */
    private String grade(Optional<OverallScore.Found> overall) {
        return Stream.concat(overall.stream().map(OverallScore.Found::source), totals.stream())
                .flatMap(t -> OverallScore.grade(t.text()).map(g -> found(t, g)).stream())
                .findFirst()
                .orElseGet(() -> gradeInProse(overall.isPresent()));
    }

    private String found(Sourced source, String grade) {
        sources.put("overall_grade", source);
        return grade;
    }

    private String gradeInProse(boolean scored) {
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text().text();
            Optional<Matcher> said = OverallScore.graded(text);
            if (said.isPresent() && (!scored || isOverall(text, said.get().start()))) {
                return found(paragraph.text(), said.get().group(1));
            }
        }
        return "";
    }

    /** Whether no indicator is named before. */
    private static boolean isOverall(String text, int at) {
        return Indicators.in(text).stream().allMatch(m -> m.start() > at);
    }
}
