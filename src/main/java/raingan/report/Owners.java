package raingan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import raingan.thai.Fuzzy;
import raingan.thai.ThaiText;

/** Canonical units of the people and offices that a measure names as responsible. */
public final class Owners {

    /** Stands for every unit of the office. */
    public static final String ALL = "ALL";

    /** Similarity (0–1) from which a misread name is still that unit. */
    private static final double SAME_UNIT = 0.8;

    /** What a name of a unit begins with; a further one of these begins the next unit. */
    private static final Pattern NEXT_UNIT = Pattern.compile(
            "[,;/\\n•]|\\s+(?=[-–])|(?<=\\S)\\s*(?=กอง(?!ทุน)|สำนัก(?!งาน)|หน่วยตรวจ|ส่วนการ|ส่วนโยธา)|\\s+และ\\s*|และ(?=กอง|สำนัก|หน่วย)");

    /** List labels, bullets and words that are no part of a name. */
    private static final Pattern LABEL = Pattern.compile("^[\\s\\-–•.]*([0-9]{1,2}[.)]\\s*)?");

    /** What may follow the name of a unit and is no part of it: the kind of office, abbreviation marks. */
    private static final Pattern OFFICE =
            Pattern.compile("(องค์การบริหารส่วน(ตำบล|จังหวัด).*|เทศบาล.*|อบต.*|อบจ.*|ทต\\..*|ฯ.*)$");

    private record Unit(String canonical, String key) {}

    private static final List<Unit> UNITS = Tsv.read("units.tsv").stream()
            .map(e -> new Unit(e.key(), ThaiText.key(e.text())))
            .sorted(Comparator.comparingInt((Unit u) -> u.key().length()).reversed())
            .toList();

    private Owners() {}

    /** The units a text names, in its order, each once; a name that is no known unit stays as written. */
    public static List<String> units(String owner) {
        if (isAll(owner)) {
            return List.of(ALL);
        }
        Set<String> units = new LinkedHashSet<>();
        for (String part : NEXT_UNIT.split(owner)) {
            units.addAll(named(LABEL.matcher(part).replaceFirst("").strip()));
        }
        return List.copyOf(units);
    }

    /** Whether a unit is one of the canonical ones. */
    public static boolean isKnown(String unit) {
        return UNITS.stream().anyMatch(u -> u.canonical().equals(unit));
    }

    private static boolean isAll(String owner) {
        String key = ThaiText.key(owner);
        return UNITS.stream().filter(u -> u.canonical().equals(ALL)).anyMatch(u -> key.startsWith(u.key()));
    }

    private static List<String> named(String part) {
        String key = ThaiText.key(part);
        if (key.length() < 2) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        String rest = key;
        for (Unit unit : UNITS) {
            if (rest.contains(unit.key())) {
                found.add(unit.canonical());
                rest = rest.replace(unit.key(), "|");
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        String name = OFFICE.matcher(part).replaceFirst("").strip();
        return Stream.of(misread(name)).filter(n -> !n.isEmpty()).toList();
    }

    private static String misread(String name) {
        return UNITS.stream()
                .filter(u -> Fuzzy.keySimilarity(ThaiText.key(name), u.key()) >= SAME_UNIT)
                .max(Comparator.comparingDouble(u -> Fuzzy.keySimilarity(ThaiText.key(name), u.key())))
                .map(Unit::canonical)
                .orElse(name);
    }
}
