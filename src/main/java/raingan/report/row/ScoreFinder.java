package raingan.report.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Indicators.Mention;
import raingan.thai.ThaiNumbers;

/** Finds the scores that a text states for the indicators it names. */
public final class ScoreFinder {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Characters before a number in which a word must say that it is a score. */
    private static final int BEFORE = 24;

    private static final Pattern SAYS_SCORE = Pattern.compile(
            "(คือ|เท่ากับ|คะแนน(?:รวม|เฉลี่ย|โดยรวม|ภาพรวม)?|ร้อยละ|อยู่ที่|ได้|เป็น|=|:|\\.{2,}|…)[\\s:=.…]*(ร้อยละ)?\\s*$");

    private static final Pattern FOLLOWS = Pattern.compile("^[\\s.…]*(คะแนน|%|เปอร์เซ็นต์)");

    private static final Pattern FOLLOWS_SOME = Pattern.compile("คะแนน|ร้อยละ|%");

    /** Characters after a name in which its score ends when nothing counts it: {@code ได้คะแนนเฉลี่ยร้อยละ 85.21 คะแนน}. */
    private static final int NEAR = 36;

    /** Numbers after these words are marks to reach, totals, years or ordinals, not scores. */
    private static final Pattern NO_SCORE = Pattern.compile(
            "(เกณฑ์|เป้าหมาย|(?<!ได้คะแนน)(?<!ได้รับคะแนน)เต็ม|ไม่น้อยกว่า|ไม่ต่ำกว่า|มากกว่า|น้อยกว่า|ต่ำกว่า|สูงกว่า|อย่างน้อย|พ\\.ศ\\.|ปี|ข้อ|ลำดับ(ที่)?|ที่|เพิ่มขึ้น|ลดลง|O|o)[\\s(]*(คะแนน|ร้อยละ)?\\s*$");

    private static final Pattern LEADER = Pattern.compile("[\\s.…_:=–-]*");

    private static final Pattern MARK = Pattern.compile("^\\s*(คะแนน|%)?\\s*ขึ้นไป");

    private static final Pattern THRESHOLD = Pattern.compile(
            "(?:เกณฑ์|เป้าหมาย)[^0-9]{0,30}?([0-9]{2,3}(?:\\.[0-9]+)?)|([0-9]{2,3}(?:\\.[0-9]+)?)\\s*(?:คะแนน|%)?\\s*ขึ้นไป");

    private static final Pattern TOPIC = Pattern.compile(
            "(?:หัวข้อ(?:การประเมิน)?|ประเด็น(?:การประเมิน|คำถาม)?|ข้อคำถาม)\\s*[:：]?\\s*(.+?)\\s*(?:มีค่า|ได้ค่า|ได้รับ|ได้|มีผล|มี|ผล)?\\s*(?:คะแนน|ค่าคะแนน)");

    /**
     * A score in a text.
     *
     * @param topic the sub-question it is for, empty when it is the indicator's own
     * @param threshold the mark to reach that the text names
     * @param end index after its number
     */
    public record Found(Mention mention, BigDecimal score, String topic, @Nullable BigDecimal threshold, int end) {}

    private ScoreFinder() {}

    /**
     * The scores of a text in Arabic digits.
     *
     * @param text one paragraph or cell
     * @param prose whether words must say that a number is a score; in a score table its place says so
     */
    public static List<Found> in(String text, boolean prose) {
        List<Mention> mentions = Indicators.in(text);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            int end = i + 1 < mentions.size() ? mentions.get(i + 1).start() : text.length();
            score(text, mentions.get(i), end, prose).ifPresent(found::add);
        }
        if (mentions.isEmpty()) {
            listed(text).ifPresentOrElse(found::add, () -> found.addAll(told(text)));
        }
        return found;
    }

    /** The scores of a sentence that calls indicators by name alone, each right after its name. */
    private static List<Found> told(String text) {
        if (!FOLLOWS_SOME.matcher(text).find()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        List<Mention> names = Indicators.names(text);
        for (int i = 0; i < names.size(); i++) {
            int next = i + 1 < names.size() ? names.get(i + 1).start() : text.length();
            score(text, names.get(i), next, true).filter(f -> isTold(text, f)).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isTold(String text, Found found) {
        boolean says = found.score().scale() > 0
                || FOLLOWS.matcher(text.substring(found.end())).find();
        return says && found.end() - found.mention().end() <= NEAR;
    }

    /** Whether a text as printed can state a score at all: it has a digit. */
    public static boolean mayHold(String printed) {
        return printed.chars().anyMatch(Character::isDigit);
    }

    /** A list item that is the name of an indicator and its score. */
    private static Optional<Found> listed(String text) {
        return Indicators.opening(text).flatMap(mention -> ThaiNumbers.decimals(text).stream()
                .filter(n -> n.start() >= mention.end() && isListed(text, mention.end(), n))
                .findFirst()
                .flatMap(n -> score(text, mention, text.length(), true)));
    }

    private static Optional<Found> score(String text, Mention mention, int end, boolean prose) {
        String part = text.substring(0, end);
        for (ThaiNumbers.Found number : ThaiNumbers.decimals(part)) {
            if (number.start() >= mention.end() && isScore(text, mention.end(), number, prose)) {
                String between = text.substring(mention.end(), number.start());
                return Optional.of(new Found(
                        mention, number.value(), topic(between), threshold(text).orElse(null), number.end()));
            }
        }
        return Optional.empty();
    }

    /** The numbers that words say are scores and before which no indicator is named. */
    public static List<ThaiNumbers.Found> unnamed(String text) {
        int end = Indicators.in(text).stream().mapToInt(Mention::start).min().orElse(text.length());
        return ThaiNumbers.decimals(text.substring(0, end)).stream()
                .filter(n -> isScore(text, 0, n, true))
                .filter(n -> n.value().scale() > 0
                        || FOLLOWS.matcher(text.substring(n.end())).find())
                .toList();
    }

    private static boolean isScore(String text, int from, ThaiNumbers.Found number, boolean prose) {
        if (number.value().signum() < 0 || number.value().compareTo(HUNDRED) > 0) {
            return false;
        }
        String before = text.substring(Math.max(from, number.start() - BEFORE), number.start());
        String after = text.substring(number.end());
        if (NO_SCORE.matcher(before).find() || MARK.matcher(after).find()) {
            return false;
        }
        return (!prose && (number.value().scale() > 0 || number.start() - from <= NEAR))
                || isListed(text, from, number)
                || SAYS_SCORE.matcher(before).find()
                || FOLLOWS.matcher(after).find();
    }

    /** A number with decimals right after a name, leader dots aside. */
    private static boolean isListed(String text, int from, ThaiNumbers.Found number) {
        return number.value().scale() > 0
                && LEADER.matcher(text.substring(from, number.start())).matches();
    }

    private static String topic(String between) {
        Matcher matcher = TOPIC.matcher(between);
        return matcher.find() ? matcher.group(1).strip() : "";
    }

    /** The mark to reach that a text names. */
    static Optional<BigDecimal> threshold(String text) {
        Matcher matcher = THRESHOLD.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        BigDecimal mark = new BigDecimal(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        return mark.compareTo(HUNDRED) <= 0 ? Optional.of(mark) : Optional.empty();
    }
}
