package raingan.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import raingan.thai.ThaiNumbers;

/** Finds what a report says of itself: its type, years, round, overall score and grade. */
final class FactsFinder {

    /** Paragraphs at the beginning in which the title stands. */
    private static final int TITLE = 14;

    private static final Pattern ANALYSIS = Pattern.compile("วิเคราะห์.{0,30}?ผล|ผลการวิเคราะห์");
    private static final Pattern RESULT = Pattern.compile(
            "ผลการ(ดำเนินการ|ดำเนินงาน|ปฏิบัติ|ขับเคลื่อน|กำกับ)|ผลดำเนินการ|ติดตาม(?:ผล|การดำเนิน)|รายงานผล(?!(?:การ)?(?:ประเมิน|วิเคราะห์))|สรุปผลการ|ความก้าวหน้า|ความคืบหน้า|รายงานมาตรการ.{0,90}รอบ");
    private static final Pattern PLAN = Pattern.compile("มาตรการ|แผน|แนวทาง");
    private static final Pattern ITA = Pattern.compile("คุณธรรมและความโปร่งใส|ITA|(?i:Integrity and Transparency)");

    private static final String YEAR = "(?:พ\\s*\\.?\\s*ศ\\s*\\.?\\s*)?(25[0-9]{2})";
    private static final Pattern ANY_YEAR = Pattern.compile("(?:ปี(?:งบประมาณ)?|พ\\s*\\.\\s*ศ\\s*\\.)\\s*" + YEAR);
    private static final Pattern FISCAL = Pattern.compile("(?:ประจำ)?ปี\\s*(?:งบประมาณ)?\\s*" + YEAR);
    private static final Pattern ASSESSED = Pattern.compile(
            "(?:ผลการประเมิน|ผลประเมิน|ผลคะแนน|การประเมิน|คะแนน)(?:(?!มาตรการ|เพื่อ|นำ|กำหนด).){0,130}?ปี\\s*(?:งบประมาณ)?\\s*"
                    + YEAR);
    private static final Pattern RESULTS_OF = Pattern.compile("(?:ตาม|จาก|อ้างอิง)" + ASSESSED.pattern());
    private static final Pattern YEAR_FIRST = Pattern.compile("ปี\\s*(?:งบประมาณ)?\\s*" + YEAR
            + "(?:(?!มาตรการ|ปี|เพื่อ).){0,90}?(?:ผลการประเมิน|คะแนนการประเมิน|ได้(?:รับ)?คะแนน|มีคะแนน)");
    private static final Pattern ROUND =
            Pattern.compile("รอบ\\s*(?:ระยะเวลา\\s*)?(6|12)\\s*เดือน|\\(\\s*(6|12)\\s*เดือน\\s*\\)");

    /** Words that say a score is the office's, not an indicator's. */
    private static final Pattern OVERALL = Pattern.compile(
            "ภาพรวม|โดยรวม|คะแนนรวม|คะแนนเฉลี่ย|คะแนนการประเมิน|ผลคะแนน|ผลการประเมิน|คะแนน\\s*ITA|ได้คะแนน|ได้รับคะแนน|มีคะแนน");

    private static final Pattern GRADE = Pattern.compile(
            "(?:ระดับ|เกรด)\\s*(?:ผลการประเมิน)?\\s*[:\"“]?\\s*(ผ่านดีเยี่ยม|ผ่านดี|ผ่าน(?!เกณฑ์)|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง|AA|[A-F])(?![A-Za-zก-๙])");

    private final List<Paragraph> paragraphs;
    private final List<Sourced> totals;
    private final Map<String, Sourced> sources = new HashMap<>();

    FactsFinder(List<Paragraph> paragraphs, List<Sourced> totals) {
        this.paragraphs = List.copyOf(paragraphs);
        this.totals = List.copyOf(totals);
    }

    /**
     * The facts of a report.
     *
     * @param statedYear fiscal year in which most measures fall by their own words, null when they do not say
     * @param tables what the tables are about, for a report whose title says nothing
     */
    DocumentFacts find(@Nullable Integer statedYear, ReportType tables) {
        Integer assessed = number("assessed_year_be", RESULTS_OF, p -> true)
                .or(() -> number("assessed_year_be", ASSESSED, p -> true))
                .or(() -> number("assessed_year_be", YEAR_FIRST, p -> true))
                .orElse(null);
        Integer fiscal = fiscalYear(statedYear, assessed);
        Integer round = number("round_months", ROUND, p -> true).orElse(null);
        Optional<BigDecimal> overall = overall();
        Organisation organisation = Organisations.of(paragraphs);
        source("org_name", organisation.name());
        source("province", organisation.province());
        source("district", organisation.district());
        return new DocumentFacts(
                type(tables),
                organisation,
                fiscal,
                assessed,
                round,
                overall.orElse(null),
                grade(overall.isPresent()),
                sources);
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
        for (Paragraph paragraph : title()) {
            String text = paragraph.text().text();
            Optional<ReportType> type = typeOf(text);
            if (type.isPresent()) {
                sources.put("report_type", paragraph.text());
                return type.get();
            }
        }
        return tables;
    }

    private List<Paragraph> title() {
        return paragraphs.subList(0, Math.min(TITLE, paragraphs.size()));
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

    private @Nullable Integer fiscalYear(@Nullable Integer stated, @Nullable Integer assessed) {
        if (stated != null) {
            return stated;
        }
        for (Paragraph paragraph : title()) {
            String text = ASSESSED.matcher(withNext(paragraph)).replaceAll(" ");
            Matcher matcher = FISCAL.matcher(text);
            if ((PLAN.matcher(text).find() || RESULT.matcher(text).find()) && matcher.find()) {
                sources.put("fiscal_year_be", paragraph.text());
                return Integer.valueOf(matcher.group(1));
            }
        }
        Optional<Integer> other =
                number("fiscal_year_be", ANY_YEAR, p -> !ASSESSED.matcher(p).find());
        return other.orElse(assessed);
    }

    private Optional<Integer> number(String column, Pattern pattern, Predicate<String> where) {
        for (Paragraph paragraph : paragraphs) {
            Matcher matcher = pattern.matcher(withNext(paragraph));
            if (where.test(paragraph.text().text()) && matcher.find()) {
                sources.put(column, paragraph.text());
                return Optional.of(Integer.valueOf(group(matcher)));
            }
        }
        return Optional.empty();
    }

    /** A line of the title breaks off anywhere: with the line after it. */
    private String withNext(Paragraph paragraph) {
        int next = paragraphs.indexOf(paragraph) + 1;
        boolean more = paragraph.lines().size() == 1 && next < Math.min(TITLE, paragraphs.size());
        return paragraph.text().text()
                + (more ? " " + paragraphs.get(next).text().text() : "");
    }

    /** The first group that took part in a match. */
    private static String group(Matcher matcher) {
        String found = matcher.group(1);
        return found != null ? found : matcher.group(2);
    }

    /** From prose, else from the last number of a total row. */
    private Optional<BigDecimal> overall() {
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text().text();
            Matcher cue = OVERALL.matcher(text);
            Optional<BigDecimal> score = cue.find() ? ScoreFinder.unnamed(text, cue.start()) : Optional.empty();
            if (score.isPresent()) {
                sources.put("overall_score", paragraph.text());
                return score;
            }
        }
        for (Sourced total : totals) {
            List<ThaiNumbers.Found> numbers = ThaiNumbers.decimals(total.text());
            if (!numbers.isEmpty()) {
                sources.put("overall_score", total);
                return Optional.of(numbers.get(numbers.size() - 1).value());
            }
        }
        return Optional.empty();
    }

    private String grade(boolean scored) {
        for (Paragraph paragraph : paragraphs) {
            Matcher matcher = GRADE.matcher(paragraph.text().text());
            if (matcher.find()
                    && (!scored || Indicators.in(paragraph.text().text()).isEmpty())) {
                sources.put("overall_grade", paragraph.text());
                return matcher.group(1);
            }
        }
        return "";
    }
}
