package raingan.report.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import raingan.thai.Recent;
import raingan.thai.ThaiText;
import raingan.thai.value.KeyMatcher;

/** Canonical units of the people and offices that a measure names as responsible. */
public final class Owners {

    /** Stands for every unit of the office. */
    public static final String ALL = "ALL";

    /** Similarity (0–1) from which a misread name is still that unit. */
    private static final double SAME_UNIT = 0.8;

    /** What a name of a unit begins with; a further one of these begins the next unit. */
    private static final Pattern NEXT_UNIT = Pattern.compile(
            "\\s+(?=[-–])|(?<=\\S)\\s*(?=กอง(?!ทุน)|สำนัก(?!งาน)|หน่วยตรวจ|ส่วนการ|ส่วนโยธา)|\\s+และ\\s*|และ(?=กอง|สำนัก|หน่วย)");

    private static final Pattern LIST = Pattern.compile("[,;/\\n•]");

    /** What is a part of a unit: a person, a post, a section. */
    private static final Pattern MEMBER =
            Pattern.compile("^(?:นาย(?!ก)|นาง|น\\.?ส\\.|ว่าที่|นัก|เจ้าพนักงาน|พนักงาน|ผู้ช่วย|งาน|ฝ่าย)");

    /** The head of a unit, whose post bears its name. */
    private static final Pattern HEAD = Pattern.compile(
            "(?:รอง|ผู้ช่วย)?ผู้\\s*อำนวย\\s*การ\\s*(?=กอง|สำนัก|ส่วน|หน่วย)|(?<![ก-๙])ผอ\\.?\\s*(?=กอง|สำนัก)");

    /** List labels, bullets and words that are no part of a name. */
    private static final Pattern LABEL = Pattern.compile("^[\\s\\-–•.]*([0-9]{1,2}[.)]\\s*)?");

    /** What may follow the name of a unit and is no part of it: the kind of office, abbreviation marks. */
    private static final Pattern OFFICE =
            Pattern.compile("(องค์การบริหารส่วน(ตำบล|จังหวัด).*|เทศบาล.*|อบต.*|อบจ.*|ทต\\..*|ฯ.*)$");

    /** A section of a unit is not the unit whose name it bears. */
    private static final Pattern SECTION = Pattern.compile("^(?:งาน|ฝ่าย)");

    private record Unit(String canonical, KeyMatcher matcher) {
        String key() {
            return matcher.key();
        }
    }

    private record Likeness(Unit unit, double value) {}

    private static final List<Unit> UNITS = Tsv.read("units.tsv").stream()
            .map(e -> new Unit(e.key(), new KeyMatcher(ThaiText.key(e.text()))))
            .sorted(Comparator.comparingInt((Unit u) -> u.key().length()).reversed())
            .toList();

    private static final Set<String> KNOWN =
            UNITS.stream().map(Unit::canonical).collect(Collectors.toUnmodifiableSet());

    /** A cell is asked whether it is a unit, whether it names one, and then for its units. */
    private static final Recent<List<String>> RECENT = new Recent<>(Owners::read);

    private Owners() {}

    /** The units a text names, in its order, each once; a name that is no known unit stays as written. */
    public static List<String> units(String owner) {
        return RECENT.of(owner);
    }

    private static List<String> read(String owner) {
        if (isAll(owner)) {
            return List.of(ALL);
        }
        return Arrays.stream(LIST.split(HEAD.matcher(owner).replaceAll(" ")))
                .flatMap(item -> ofItem(item).stream())
                .distinct()
                .toList();
    }

    /** The units of one item of a list: people and sections that stand beside a unit belong to it. */
    private static List<String> ofItem(String item) {
        List<String> parts = Arrays.stream(NEXT_UNIT.split(item))
                .map(part -> LABEL.matcher(part).replaceFirst("").strip())
                .toList();
        boolean known =
                parts.stream().flatMap(p -> contained(p).stream()).findAny().isPresent();
        return parts.stream()
                .filter(part -> !known
                        || !MEMBER.matcher(part).find()
                        || !contained(part).isEmpty())
                .flatMap(part -> named(part).stream())
                .toList();
    }

    /** Whether a unit is one of the canonical ones. */
    public static boolean isKnown(String unit) {
        return KNOWN.contains(unit);
    }

    private static boolean isAll(String owner) {
        String key = ThaiText.key(owner);
        return UNITS.stream().filter(u -> u.canonical().equals(ALL)).anyMatch(u -> key.startsWith(u.key()));
    }

    private static List<String> named(String part) {
        List<String> found = contained(part);
        if (!found.isEmpty() || ThaiText.key(part).length() < 2) {
            return found;
        }
        String name = OFFICE.matcher(part).replaceFirst("").strip();
        return Stream.of(SECTION.matcher(name).find() ? name : misread(name))
                .filter(n -> !n.isEmpty())
                .toList();
    }

    /** The known units that a text contains. */
    private static List<String> contained(String part) {
        List<String> found = new ArrayList<>();
        String rest = ThaiText.key(part);
        for (Unit unit : UNITS) {
            if (rest.contains(unit.key())) {
                found.add(unit.canonical());
                rest = rest.replace(unit.key(), "|");
            }
        }
        return found;
    }

    private static String misread(String name) {
        String key = ThaiText.key(name);
        KeyMatcher.Starts starts = new KeyMatcher.Starts(key);
        return UNITS.stream()
                .map(u -> new Likeness(u, u.matcher().similarity(starts, key.length(), SAME_UNIT)))
                .filter(l -> l.value() >= SAME_UNIT)
                .max(Comparator.comparingDouble(Likeness::value))
                .map(l -> l.unit().canonical())
                .orElse(name);
    }
}
