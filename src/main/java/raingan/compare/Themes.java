package raingan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import raingan.report.record.Field;
import raingan.report.record.Measure;
import raingan.report.vocabulary.Tsv;
import raingan.thai.ThaiText;

/** What measures are about, by the words that tell: a list, not a rule. */
public final class Themes {

    /** Texts of a measure in the order in which they are asked. */
    private static final List<Field> ASKED = List.of(Field.MEASURE, Field.FINDING, Field.METHOD);

    private static final Themes STANDARD = new Themes(Tsv.read("/raingan/compare/themes.tsv"));

    private final Map<String, List<List<String>>> keys = new LinkedHashMap<>();

    private Themes(List<Tsv.Entry> entries) {
        for (Tsv.Entry entry : entries) {
            keys.computeIfAbsent(entry.key(), code -> new ArrayList<>())
                    .add(Arrays.stream(entry.text().split("\\+"))
                            .map(ThaiText::key)
                            .toList());
        }
    }

    /** The list of this program. */
    public static Themes standard() {
        return STANDARD;
    }

    /** The codes of all themes, in the order of the list. */
    public List<String> codes() {
        return List.copyOf(keys.keySet());
    }

    /** The codes of what a measure is about. */
    public List<String> of(Measure measure) {
        return ASKED.stream()
                .map(field -> of(measure.field(field).text()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The codes of what a text is about. */
    public List<String> of(String text) {
        String key = ThaiText.key(text);
        return keys.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(all -> all.stream().allMatch(key::contains)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
