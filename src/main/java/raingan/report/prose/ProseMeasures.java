package raingan.report.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import raingan.report.record.ColumnRole;
import raingan.report.record.Field;
import raingan.report.record.Measure;
import raingan.report.record.Sourced;
import raingan.report.record.Status;
import raingan.report.row.MeasureFields;
import raingan.report.row.MeasureTitle;
import raingan.report.text.Paragraph;
import raingan.report.text.SectionHeading;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.StatusMarks;
import raingan.thai.ListLabel;

/**
 * Reads measures that are written without a table: a title, and under it lines that begin with what columns are headed with
 * elsewhere.
 *
 * @param measures those of one section
 * @param used the paragraphs that hold them
 */
public record ProseMeasures(List<Measure> measures, List<Paragraph> used) {

    /** Fields beside its name that a measure must have: one labelled line may stand in any letter. */
    private static final int ENOUGH = 2;

    /** Fields that may be counted lists; elsewhere a number opens something else. */
    private static final Set<ColumnRole> LISTS = EnumSet.of(
            ColumnRole.METHOD, ColumnRole.RESULT, ColumnRole.OUTCOME, ColumnRole.FINDING, ColumnRole.FOLLOW_UP);

    /** What every measure says of itself. */
    private static final Set<ColumnRole> LABELS = EnumSet.of(ColumnRole.METHOD, ColumnRole.OWNER, ColumnRole.PERIOD);

    /** What one measure says, while it is read. */
    private static final class Entry {
        private final Sourced title;
        private final Map<Field, Sourced> fields = new EnumMap<>(Field.class);
        private final List<Paragraph> lines = new ArrayList<>();
        private Sourced indicator = Sourced.EMPTY;
        private final Set<Status> marks = EnumSet.noneOf(Status.class);

        private Entry(Sourced title, Paragraph line, Lead lead) {
            this.title = title;
            this.indicator = lead.indicator;
            lead.findings.forEach(f -> add(ColumnRole.FINDING, f));
            lines.addAll(lead.lines);
            lines.add(line);
            lead.findings.clear();
            lead.lines.clear();
        }

        private boolean has(ColumnRole heading) {
            return heading == ColumnRole.INDICATOR
                    ? !indicator.isEmpty()
                    : heading.field().filter(fields::containsKey).isPresent();
        }

        private void add(ColumnRole heading, Sourced text) {
            if (heading == ColumnRole.INDICATOR) {
                indicator = text;
            } else if (heading == ColumnRole.STATUS) {
                marks.addAll(StatusMarks.said(text.text()));
            } else if (!CellContent.isBlank(text.text())) {
                heading.field().ifPresent(f -> fields.merge(f, text, Sourced::both));
            }
        }

        private boolean isWhole() {
            boolean done = fields.containsKey(Field.OWNER)
                    || fields.containsKey(Field.PERIOD)
                    || fields.containsKey(Field.RESULT);
            return done && fields.size() >= ENOUGH;
        }

        private Measure measure(int tableNo, int rowNo) {
            fields.put(Field.MEASURE, title);
            boolean counts =
                    indicator.isEmpty() && Indicators.counted(title.text()).size() == 1;
            return MeasureFields.of(tableNo, rowNo, counts ? title : indicator, fields, marks);
        }
    }

    /** What stands over the title of a measure: the heading of an indicator, and what was found there. */
    private static final class Lead {
        private Sourced indicator = Sourced.EMPTY;
        private final List<Sourced> findings = new ArrayList<>();
        private final List<Paragraph> lines = new ArrayList<>();
        private boolean seen;

        /** Whether a line is what a measure answers to that is named below it: so it is throughout, if at the first. */
        private boolean takes(Optional<LabelledLine> line, @Nullable Entry open) {
            boolean finding = line.filter(
                            l -> l.heading() == ColumnRole.FINDING && !l.text().isEmpty())
                    .isPresent();
            seen |= finding && open == null;
            return finding && seen && (open == null || open.isWhole());
        }
    }

    /** The measures of the paragraphs between two tables. */
    public static ProseMeasures of(List<Paragraph> section, int tableNo) {
        List<Entry> entries = new ArrayList<>();
        Entry open = null;
        ColumnRole last = ColumnRole.OTHER;
        Lead lead = new Lead();
        for (int i = 0; i < section.size(); i++) {
            Paragraph paragraph = section.get(i);
            Optional<LabelledLine> line = label(paragraph.text());
            if (SectionHeading.of(paragraph.text().text()).isPresent()) {
                lead.indicator = paragraph.text();
                last = ColumnRole.OTHER;
                continue;
            }
            if (lead.takes(line, open)) {
                lead.findings.add(line.orElseThrow().text());
                lead.lines.add(paragraph);
                continue;
            }
            Optional<Sourced> title = title(section, i, open);
            if (title.isPresent()) {
                open = new Entry(title.get(), paragraph, lead);
                entries.add(open);
                last = ColumnRole.OTHER;
            } else if (open != null && line.isPresent()) {
                last = line.get().heading();
                open.add(last, line.get().text());
                open.lines.add(paragraph);
            } else if (open != null && goesOn(paragraph, open, last)) {
                open.add(last, paragraph.text());
                open.lines.add(paragraph);
            } else {
                last = ColumnRole.OTHER;
            }
        }
        return ofEntries(entries.stream().filter(Entry::isWhole).toList(), tableNo);
    }

    private static ProseMeasures ofEntries(List<Entry> entries, int tableNo) {
        List<Measure> measures = new ArrayList<>();
        List<Paragraph> used = new ArrayList<>();
        for (Entry entry : entries) {
            measures.add(entry.measure(tableNo, measures.size() + 1));
            used.addAll(entry.lines);
        }
        return new ProseMeasures(measures, used);
    }

    /** Whether a line opens with a label under which a measure says how it is carried out, by whom or when. */
    public static boolean isLabelled(Sourced line) {
        return LabelledLine.of(line).filter(l -> LABELS.contains(l.heading())).isPresent();
    }

    private static Optional<LabelledLine> label(Sourced text) {
        return LabelledLine.of(text).or(() -> LabelledLine.bare(text));
    }

    /** The name of a measure: its line says so, or what follows tells of another measure than the open one. */
    private static Optional<Sourced> title(List<Paragraph> section, int at, @Nullable Entry open) {
        Sourced text = section.get(at).text();
        Optional<LabelledLine> own = label(text);
        if (own.isPresent()) {
            boolean named = own.get().heading() == ColumnRole.MEASURE
                    && !own.get().text().isEmpty()
                    && (open == null || !open.fields.isEmpty());
            return named ? Optional.of(own.get().text()) : Optional.empty();
        }
        Optional<LabelledLine> next =
                at + 1 < section.size() ? label(section.get(at + 1).text()) : Optional.empty();
        boolean opens = next.filter(n -> open == null || open.has(n.heading())).isPresent();
        boolean numbered = ListLabel.parse(text.text())
                .filter(l -> l.kind() != ListLabel.Kind.BULLET)
                .isPresent();
        return opens
                ? MeasureTitle.of(text).or(() -> numbered ? Optional.of(text) : Optional.empty())
                : Optional.empty();
    }

    /** Whether a paragraph belongs to the label above it: to one that stands alone, or as a further item of a list. */
    private static boolean goesOn(Paragraph paragraph, Entry open, ColumnRole last) {
        if (last == ColumnRole.OTHER || last == ColumnRole.PERIOD || !open.has(last)) {
            return last != ColumnRole.OTHER && last != ColumnRole.PERIOD;
        }
        String text = paragraph.text().text();
        Optional<ListLabel> label = ListLabel.parse(text);
        boolean counts = label.filter(l -> l.kind() != ListLabel.Kind.BULLET).isPresent();
        return last == ColumnRole.OWNER
                ? label.filter(l -> CellContent.isOwner(text.substring(l.end())))
                        .isPresent()
                : label.isPresent() && (!counts || LISTS.contains(last));
    }
}
