package raingan.thai.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one period: first days and months, then quarters, rounds and years. */
final class PeriodParser {

    private static final int OCTOBER = 10;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int HALF_YEAR = 6;

    private static final String DASH = "\\s*(?:[-–—−~]|ถึง|จนถึง|และ)\\s*";
    private static final String YEAR =
            "(?:(?:-(?=[5-9]\\d(?!\\d))|\\s*)(?:ปี\\s?)?(?:พ\\.?\\s?ศ\\.?\\s*)?(?<year>\\d\\s?\\d\\s?\\d\\s?\\d|\\d{2})(?!\\d))?";
    private static final Pattern POINT = Pattern.compile("(?:(?:(?<!\\d)(?<from>\\d{1,2})" + DASH
            + ")?(?<!\\d)(?<day>\\d{1,2})\\s*(?:เดือน)?\\s*)?" + Months.ANY + YEAR);
    /** Between months or quarters that are listed one by one; a dash would mean all from the first to the last. */
    static final Pattern LISTED = Pattern.compile("[,/]|และ|กับ");

    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern UNTIL = Pattern.compile("ภายใน|ไม่เกิน|ก่อน(?!หน้า)|ภาย ใน|แล้วเสร็จ");
    private static final Pattern SINCE = Pattern.compile("ตั้งแต่|เริ่ม|เป็นต้นไป");
    private static final Pattern ROUND = Pattern.compile("(?<!\\d)(3|6|9|12)\\s?เดือน\\s?(แรก|หลัง)?");
    private static final Pattern SECOND_HALF = Pattern.compile("ครึ่งปี(?:งบประมาณ)?\\s?หลัง|รอบ(?:ที่)?\\s?2(?!\\d)");
    private static final Pattern FIRST_HALF = Pattern.compile("ครึ่งปี(?:งบประมาณ)?\\s?แรก|รอบ(?:ที่)?\\s?1(?!\\d)");
    /** How often: such work goes on all the year. */
    private static final Pattern OFTEN = Pattern.compile(
            "ทุก\\s?(?:ๆ\\s?)?(?:รอบ\\s?)?(?:\\d{1,2}\\s?)?(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี)|(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี)\\s?ละ|ราย(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี)");

    private static final Pattern YEAR_LONG =
            Pattern.compile("ตลอด|ทั้งปี|ต่อเนื่อง|เป็นประจำ|สม่ำเสมอ|ปีงบ|สิ้นปี|12 เดือน");
    private static final Pattern WHOLE_YEAR = Pattern.compile("ตลอด(?:ทั้ง)?\\s?ปี|ทั้งปี|ปี\\s?งบ");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(?:สิ้น|ต้น|กลาง|ปลาย)\\s?ปี|เดือนแรก|เดือนสุดท้าย");
    /** From the middle of May, and no school year ends with a fiscal one. */
    private static final Pattern SCHOOL_YEAR = Pattern.compile("ปีการศึกษา|ภาคเรียน");

    private static final Pattern CALENDAR = Pattern.compile("ปฏิทิน");

    private final String text;
    private final OptionalInt fiscalYear;
    private final OptionalInt givenYear;
    private final boolean yearIsFiscal;

    PeriodParser(String text, OptionalInt fiscalYearBe) {
        this.text = text;
        this.givenYear = fiscalYearBe;
        List<Integer> years = ThaiDates.years(text);
        this.yearIsFiscal = text.contains("ปีงบ");
        this.fiscalYear = years.isEmpty() ? fiscalYearBe : OptionalInt.of(years.get(years.size() - 1));
    }

    Optional<DatePeriod> parse() {
        return ofPoints(numericPoints())
                .or(() -> ofPoints(points()))
                .or(this::quarters)
                .or(this::round)
                .or(this::years);
    }

    private List<MonthPoint> numericPoints() {
        List<MonthPoint> points = new ArrayList<>();
        Matcher m = NUMERIC.matcher(text);
        while (m.find()) {
            int month = Integer.parseInt(m.group(2));
            int year = ThaiDates.buddhistYear(m.group(3)).orElse(0);
            if (month >= 1 && month <= MONTHS_OF_YEAR) {
                points.add(new MonthPoint(Integer.parseInt(m.group(1)), month, year));
            }
        }
        return points;
    }

    private List<MonthPoint> points() {
        List<MonthPoint> points = new ArrayList<>();
        Matcher m = POINT.matcher(text);
        while (m.find()) {
            int month = Months.month(m);
            int year = m.group("year") == null
                    ? 0
                    : ThaiDates.buddhistYear(m.group("year")).orElse(0);
            if (m.group("from") != null) {
                points.add(new MonthPoint(Integer.parseInt(m.group("from")), month, year));
            }
            points.add(new MonthPoint(m.group("day") == null ? 0 : Integer.parseInt(m.group("day")), month, year));
        }
        return points;
    }

    private Optional<DatePeriod> ofPoints(List<MonthPoint> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        MonthPoint last = placed(points.get(points.size() - 1), points);
        MonthPoint first = placed(points.get(0), points);
        if (last.year() == 0 || first.year() == 0) {
            return Optional.empty();
        }
        LocalDate end = last.ends();
        LocalDate start = first.begins();
        boolean stated = points.size() > 1;
        if (!stated && UNTIL.matcher(text).find()) {
            return Optional.of(new DatePeriod(fiscalStart(end), end, false, DatePeriod.Kind.DEADLINE));
        }
        if (!stated && SINCE.matcher(text).find()) {
            return Optional.of(
                    new DatePeriod(start, fiscalStart(start).plusYears(1).minusDays(1), false, DatePeriod.Kind.OPEN));
        }
        DatePeriod.Kind kind = first.day() > 0 || last.day() > 0 ? DatePeriod.Kind.DAYS : DatePeriod.Kind.MONTHS;
        boolean certain = first.isReal() && last.isReal() && !monthsApart();
        return Optional.of(
                end.isBefore(start) ? reconciled(start, end, kind) : new DatePeriod(start, end, certain, kind));
    }

    /** Whether single months are listed with others between them: the time from the first to the last is more than is meant. */
    private boolean monthsApart() {
        Matcher m = POINT.matcher(text);
        int before = 0;
        int end = 0;
        while (m.find()) {
            int month = Months.month(m);
            boolean follows = before == 0 || month == before % MONTHS_OF_YEAR + 1 || month == before;
            if (!follows && LISTED.matcher(text.substring(end, m.start())).find()) {
                return true;
            }
            before = month;
            end = m.end();
        }
        return false;
    }

    /** Of two ends whose years contradict each other, that of the fiscal year given is right. */
    private DatePeriod reconciled(LocalDate start, LocalDate end, DatePeriod.Kind kind) {
        boolean startIsRight = givenYear.isPresent()
                && fiscalStart(start).getYear() == givenYear.getAsInt() - ThaiDates.BUDDHIST_ERA - 1;
        return startIsRight && start.isBefore(end.plusYears(1))
                ? new DatePeriod(start, end.plusYears(1), false, kind)
                : new DatePeriod(earlier(start, end), end, false, kind);
    }

    private static LocalDate earlier(LocalDate start, LocalDate end) {
        LocalDate before = start.withYear(end.getYear());
        return before.isAfter(end) ? before.minusYears(1) : before;
    }

    /** Gives a point its year: its own, that of the other end, or the one the fiscal year asks for. */
    private MonthPoint placed(MonthPoint point, List<MonthPoint> points) {
        MonthPoint first = points.get(0);
        MonthPoint last = points.get(points.size() - 1);
        int year = point.year();
        if (year == 0 && !yearIsFiscal) {
            if (last.year() > 0) {
                year = point.month() > last.month() ? last.year() - 1 : last.year();
            } else if (first.year() > 0) {
                year = point.month() < first.month() ? first.year() + 1 : first.year();
            }
        }
        if (year == 0 && fiscalYear.isPresent()) {
            year = point.month() >= OCTOBER ? fiscalYear.getAsInt() - 1 : fiscalYear.getAsInt();
        }
        return point.in(year);
    }

    private static LocalDate fiscalStart(LocalDate day) {
        int year = day.getMonthValue() >= OCTOBER ? day.getYear() : day.getYear() - 1;
        return LocalDate.of(year, OCTOBER, 1);
    }

    private Optional<DatePeriod> quarters() {
        boolean deadline = UNTIL.matcher(text).find();
        return Quarters.in(text)
                .flatMap(quarters -> fiscalMonths(
                        (quarters.first() - 1) * MONTHS_OF_QUARTER,
                        quarters.last() * MONTHS_OF_QUARTER,
                        quarters.allBetween() && !deadline,
                        DatePeriod.Kind.QUARTERS));
    }

    private Optional<DatePeriod> round() {
        boolean first = FIRST_HALF.matcher(text).find();
        boolean second = SECOND_HALF.matcher(text).find();
        if (first || second) {
            return fiscalMonths(
                    first ? 0 : HALF_YEAR, second ? MONTHS_OF_YEAR : HALF_YEAR, true, DatePeriod.Kind.ROUND);
        }
        int from = MONTHS_OF_YEAR;
        int to = 0;
        boolean certain = text.contains("รอบ");
        for (Matcher m = ROUND.matcher(text); m.find() && !OFTEN.matcher(text).find(); ) {
            int months = Integer.parseInt(m.group(1));
            int begin = "หลัง".equals(m.group(2)) ? MONTHS_OF_YEAR - months : 0;
            from = Math.min(from, begin);
            to = Math.max(to, begin + months);
            certain |= m.group(2) != null;
        }
        return from < to ? fiscalMonths(from, to, certain, DatePeriod.Kind.ROUND) : Optional.empty();
    }

    /** Months of the fiscal year counted from October: from the first to before the last. */
    private Optional<DatePeriod> fiscalMonths(int from, int to, boolean certain, DatePeriod.Kind kind) {
        if (fiscalYear.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(fiscalYear.getAsInt() - ThaiDates.BUDDHIST_ERA - 1, OCTOBER, 1);
        return Optional.of(
                new DatePeriod(start.plusMonths(from), start.plusMonths(to).minusDays(1), certain, kind));
    }

    private Optional<DatePeriod> years() {
        List<Integer> years = ThaiDates.years(text);
        boolean whole = !PART_OF_YEAR.matcher(text).find();
        if (SCHOOL_YEAR.matcher(text).find()) {
            return Optional.empty();
        }
        if (years.isEmpty()) {
            boolean known =
                    YEAR_LONG.matcher(text).find() || OFTEN.matcher(text).find();
            boolean certain = whole && WHOLE_YEAR.matcher(text).find();
            return known ? fiscalMonths(0, MONTHS_OF_YEAR, certain, DatePeriod.Kind.FISCAL_YEAR) : Optional.empty();
        }
        int first = years.get(0) - ThaiDates.BUDDHIST_ERA;
        int last = Math.max(first, years.get(years.size() - 1) - ThaiDates.BUDDHIST_ERA);
        if (CALENDAR.matcher(text).find()) {
            return Optional.of(new DatePeriod(
                    LocalDate.of(first, 1, 1), LocalDate.of(last, MONTHS_OF_YEAR, 31), true, DatePeriod.Kind.MONTHS));
        }
        LocalDate start = LocalDate.of(first - 1, OCTOBER, 1);
        LocalDate end = LocalDate.of(last, OCTOBER, 1).minusDays(1);
        return Optional.of(new DatePeriod(start, end, whole, DatePeriod.Kind.FISCAL_YEAR));
    }
}
