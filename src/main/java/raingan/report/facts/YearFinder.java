package raingan.report.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Sourced;

/** Finds the ITA round that a report analyses and the budget year its measures belong to, both Buddhist era. */
final class YearFinder {

    private static final String YEAR = "(?:พ\\s*\\.?\\s*ศ\\s*\\.?\\s*)?(25[0-9]{2})";
    private static final Pattern ANY_YEAR = Pattern.compile("(?:ปี(?:งบประมาณ)?|พ\\s*\\.\\s*ศ\\s*\\.)\\s*" + YEAR);
    private static final Pattern FISCAL = Pattern.compile("(?:ประจำ)?ปี\\s*(?:งบประมาณ)?\\s*" + YEAR);
    /** Scores of that year, unless the words before say that they are to be raised. */
    private static final Pattern ASSESSED = Pattern.compile(
            "(?<!ยกระดับ.{0,8})(?:ผลการประเมิน|ผลประเมิน|ผลคะแนน|ผลการวิเคราะห์|วิเคราะห์ผล|การประเมิน|คะแนน)(?:(?!มาตรการ|เพื่อ|นำ|กำหนด).){0,170}?ปี\\s*(?:งบประมาณ)?\\s*"
                    + YEAR);

    private static final Pattern ASSESSMENT = Pattern.compile("ITA|ประเมิน|คุณธรรม");

    private static final Pattern RESULTS_OF = Pattern.compile("(?:ตาม|จาก|อ้างอิง)" + ASSESSED.pattern());
    private static final Pattern YEAR_FIRST = Pattern.compile("ปี\\s*(?:งบประมาณ)?\\s*" + YEAR
            + "(?:(?!มาตรการ|ปี|เพื่อ).){0,90}?(?:ผลการประเมิน|คะแนนการประเมิน|ได้(?:รับ)?คะแนน|มีคะแนน)");

    /** Laws, letters and orders that a report cites: their years are none of its own. */
    private static final Pattern CITED = Pattern.compile(
            "(?:พระราชบัญญัติ|พ\\s*\\.\\s*ร\\s*\\.\\s*บ\\s*\\.|พระราชกฤษฎีกา|รัฐธรรมนูญ|ระเบียบ|ข้อบังคับ|กฎกระทรวง|หนังสือ|คำสั่ง|มติ|ลงวันที่|ฉบับที่)"
                    + "(?:(?!ปีงบประมาณ|ประจำปี|ITA|ผลการประเมิน).){0,140}?25[0-9]{2}");

    private final Title title;
    private final BiConsumer<String, Sourced> sources;

    YearFinder(Title title, BiConsumer<String, Sourced> sources) {
        this.title = new Title(title.passages().stream()
                .map(p ->
                        new Title.Passage(p.paragraph(), CITED.matcher(p.text()).replaceAll(" ")))
                .toList());
        this.sources = sources;
    }

    private record Named(int year, Sourced where) {}

    /**
     * The round that is analysed. Where words point to two, one is the year of the measures and the other the one before.
     *
     * @param stated fiscal year in which most measures fall by their own words, null when they do not say
     * @param analysis whether the report is an analysis: the year in its title is that of the round, if nothing denies it
     * @param scored the last year of which the report states scores, which is that of the round; null when it does not say
     */
    @Nullable
    Integer assessed(@Nullable Integer stated, boolean analysis, @Nullable Integer scored) {
        List<Named> named = Stream.of(
                        named(RESULTS_OF).stream(),
                        paired().stream(),
                        Stream.of(ASSESSED, YEAR_FIRST).flatMap(p -> named(p).stream()))
                .flatMap(n -> n)
                .toList();
        Optional<Named> before = named.stream()
                .filter(n ->
                        stated != null && n.year() == stated - 1 && named.get(0).year() == stated)
                .findFirst();
        if (scored != null && (stated == null || scored <= stated)) {
            named.stream().filter(n -> n.year() == scored).findFirst().ifPresent(n -> source("assessed_year_be", n));
            return scored;
        }
        return before.or(() -> named.stream().findFirst())
                .or(() -> analysis ? titleYear(stated) : beforeTitle())
                .map(n -> source("assessed_year_be", n))
                .orElse(null);
    }

    /** Of a sentence of the introduction that tells of the assessment in one year and of what is done in the next, the first. */
    private Optional<Named> paired() {
        return title.head().stream()
                .filter(p -> ASSESSMENT.matcher(p.text()).find())
                .flatMap(p -> {
                    List<Integer> years = ANY_YEAR.matcher(p.text())
                            .results()
                            .map(m -> Integer.valueOf(m.group(1)))
                            .distinct()
                            .toList();
                    return years.size() == 2 && years.get(0) + 1 == years.get(1)
                            ? Stream.of(new Named(years.get(0), p.paragraph().text()))
                            : Stream.empty();
                })
                .findFirst();
    }

    /** The year that a sentence about the assessment names, when it is the one before that of the title. */
    private Optional<Named> beforeTitle() {
        Optional<Integer> titled = titled().map(Named::year);
        return title.head().stream()
                .filter(p -> ASSESSMENT.matcher(p.text()).find())
                .flatMap(p -> ANY_YEAR.matcher(p.text()).results().map(m -> named(m, p)))
                .filter(n -> titled.filter(t -> t == n.year() + 1).isPresent())
                .findFirst();
    }

    private Optional<Named> titleYear(@Nullable Integer stated) {
        return title.head().stream()
                .flatMap(p -> FISCAL.matcher(p.text()).results().map(m -> named(m, p)))
                .limit(1)
                .filter(n -> stated == null || n.year() == stated - 1)
                .findFirst();
    }

    private List<Named> named(Pattern pattern) {
        List<Named> named = new ArrayList<>();
        for (Title.Passage passage : title.passages()) {
            Matcher matcher = pattern.matcher(passage.text());
            if (matcher.find()) {
                named.add(named(matcher, passage));
            }
        }
        return named;
    }

    private static Named named(MatchResult found, Title.Passage passage) {
        return new Named(Integer.parseInt(found.group(1)), passage.paragraph().text());
    }

    private Integer source(String column, Named named) {
        sources.accept(column, named.where());
        return named.year();
    }

    /**
     * The budget year of the measures: as they say, as the title says, the one after the round, or any.
     *
     * @param reported that of the months which the title says the results are of, null when it does not say
     */
    @Nullable
    Integer fiscal(@Nullable Integer stated, @Nullable Integer assessed, @Nullable Integer reported) {
        if (stated != null) {
            return stated;
        }
        Optional<Named> after = after(assessed);
        return titled().filter(n -> after.isEmpty() || !Objects.equals(n.year(), assessed))
                .or(() -> after)
                .or(() -> reported == null ? unassessed() : Optional.empty())
                .map(n -> source("fiscal_year_be", n))
                .orElse(reported == null ? assessed : reported);
    }

    private Optional<Named> titled() {
        for (Title.Passage passage : title.head()) {
            String text = ASSESSED.matcher(passage.text()).replaceAll(" ");
            Matcher matcher = FISCAL.matcher(text);
            if (FactsFinder.tellsOfMeasures(text) && matcher.find()) {
                return Optional.of(named(matcher, passage));
            }
        }
        return Optional.empty();
    }

    private Optional<Named> after(@Nullable Integer assessed) {
        return title.passages().stream()
                .filter(p -> assessed != null)
                .flatMap(p -> FISCAL.matcher(p.text()).results().map(m -> named(m, p)))
                .filter(n -> assessed != null && n.year() == assessed + 1)
                .findFirst();
    }

    private Optional<Named> unassessed() {
        return named(ANY_YEAR).stream()
                .filter(n -> !ASSESSED.matcher(n.where().text()).find())
                .findFirst();
    }
}
