package raingan.report.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import raingan.report.column.HeaderRows;
import raingan.report.record.Sourced;
import raingan.report.text.Texts;
import raingan.table.Table;
import raingan.thai.ListLabel;

/** Reads the name of a measure from a line that stands over what is said of it. */
public final class MeasureTitle {

    private static final String WORD = "(?:ชื่อ)?(?:มาตรการ|โครงการ|กิจกรรม)";

    private static final Pattern COUNTED =
            Pattern.compile(WORD + "(?:ที่?)?\\s*[0-9]{1,2}(?:\\.[0-9]{1,2})?\\s*[.:)]?\\s*(?=\\D)");

    private static final Pattern LABELLED = Pattern.compile(WORD + "\\s*[:：]\\s*");

    private static final Pattern OPENS = Pattern.compile(WORD);

    /** Lines that announce several measures and name none. */
    private static final Pattern ANNOUNCES = Pattern.compile("25[0-9]{2}|ต่อไปนี้|ดังนี้|ตาราง|รายละเอียด");

    /** Fewest characters of a name. */
    private static final int SHORTEST = 6;

    private MeasureTitle() {}

    /** Whether a line above a table, or a row across it, names the measures of which its rows tell. */
    public static boolean isAbove(Table table, Texts texts, TableContext context) {
        return !context.measure().isEmpty()
                || IntStream.range(0, table.rows())
                        .filter(row -> HeaderRows.isTitle(table, row))
                        .anyMatch(row -> of(texts.of(table.row(row))).isPresent());
    }

    /** The name, when the line counts a measure or is a numbered one. */
    public static Optional<Sourced> of(Sourced line) {
        String text = line.text();
        if (ANNOUNCES.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<ListLabel> label = ListLabel.parse(text).filter(l -> l.kind() != ListLabel.Kind.BULLET);
        String rest = text.substring(label.map(ListLabel::end).orElse(0));
        Matcher counted = COUNTED.matcher(rest);
        Matcher labelled = LABELLED.matcher(rest);
        String name = counted.lookingAt()
                ? rest.substring(counted.end())
                : labelled.lookingAt()
                        ? rest.substring(labelled.end())
                        : label.isPresent() && OPENS.matcher(rest).lookingAt() ? rest : "";
        return name.strip().length() < SHORTEST ? Optional.empty() : Optional.of(line.withText(name.strip()));
    }
}
