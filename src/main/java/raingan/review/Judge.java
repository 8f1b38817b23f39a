package raingan.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;
import raingan.check.Severity;
import raingan.report.record.Field;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.review.cell.CellColumn;
import raingan.review.cell.MeasureCells;
import raingan.review.cell.RecordView;
import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;
import raingan.review.entry.Words;

/** Judges corrections one by one: what each says of the records, or why it cannot be taken. */
final class Judge {

    /** Doubts whether a row is a record at all, which striking it answers. */
    private static final Set<IssueCode> OF_RECORDS =
            Set.of(IssueCode.EMPTY_MEASURE, IssueCode.MEASURE_REPEATED, IssueCode.ROW_JOIN_UNCERTAIN);

    private static final Set<RecordType> RECORDS =
            Set.of(RecordType.INDICATOR_SCORE, RecordType.FINDING, RecordType.MEASURE);

    private static final String FIELDS =
            Arrays.stream(Field.values()).map(Field::column).collect(Collectors.joining(", "));

    private final String docId;
    private final Report report;
    private final Pattern table;
    private final Pattern page;

    Judge(String docId, Report report) {
        this.docId = docId;
        this.report = report;
        this.table = Pattern.compile(Pattern.quote(docId) + "-t(\\d+)");
        this.page = Pattern.compile(Pattern.quote(docId) + "-p\\d+(?:-\\d+)?");
    }

    /**
     * What a correction says that answers a doubt.
     *
     * @throws raingan.review.entry.RefusedException when it says nothing that the doubt can be answered with
     */
    Claim claim(Correction c, Issue doubt) {
        String entry = c.correctedValue();
        if (Words.isSpreadsheetError(entry)) {
            throw Refusal.because(Reason.SPREADSHEET_ERROR, entry);
        }
        if (Words.deletes(entry)) {
            boolean ofRecord =
                    OF_RECORDS.contains(doubt.code()) || doubt.field().equals(Words.RECORD);
            if (!ofRecord || !RECORDS.contains(doubt.recordType())) {
                throw Refusal.because(Reason.DELETE_NEEDS_RECORD, doubt.recordId());
            }
            return new Claim.Strike(doubt.recordType(), doubt.recordId());
        }
        return switch (Question.of(doubt)) {
            case WHOLE -> whole(entry, doubt);
            case COLUMN -> column(entry, doubt);
            case UNIT -> unit(entry, doubt);
            case DAYS ->
                Days.claim(
                        entry, doubt, measure(doubt.recordId()), report.facts().fiscalYear());
            case CELL -> cell(entry, doubt);
        };
    }

    /**
     * What a correction says of a cell by itself: a row of a person's own, or one whose doubt is gone.
     *
     * @throws raingan.review.entry.RefusedException when it says nothing that the cell can hold, or the cell reads
     *     otherwise by now
     */
    Claim own(Correction c) {
        String id = recordId(c);
        if (page.matcher(id).matches()) {
            throw Refusal.because(Reason.NO_VALUE_OF_A_PAGE, c.field());
        }
        if (table.matcher(id).matches()) {
            return claim(c, doubt(c, RecordType.TABLE, id, IssueCode.HEADING_UNCERTAIN, c.field()));
        }
        RecordView<?> record = record(id);
        if (c.field().equals(Words.RECORD)) {
            return strike(c, record);
        }
        if (Words.deletes(c.correctedValue())) {
            throw Refusal.because(Reason.DELETE_NEEDS_RECORD, id);
        }
        IssueCode code = Arrays.stream(IssueCode.values())
                .filter(known -> known.name().equals(c.code()))
                .findFirst()
                .orElse(IssueCode.CORRECTED_BY_PERSON);
        Issue doubt = doubt(c, record.type(), id, code, c.extractedValue());
        if (!reads(record, c, Question.of(doubt))) {
            throw Refusal.because(Reason.CHANGED_SINCE, c.extractedValue(), cell(record, c));
        }
        return claim(c, doubt);
    }

    /** Whether a record still reads as it did when the person looked. */
    private static boolean reads(RecordView<?> record, Correction c, Question question) {
        return switch (question) {
            case UNIT -> List.of(record.cell("owner_units").split(";")).contains(c.extractedValue());
            case DAYS ->
                c.extractedValue().isEmpty()
                        || c.replaces(record.cell("period_start") + " – " + record.cell("period_end"))
                        || c.replaces(record.cell("period_start") + record.cell("period_end"));
            // Of which office a document is follows from all documents, not from what it says.
            case CELL -> c.field().equals("org_id") || c.replaces(cell(record, c));
            case WHOLE, COLUMN -> true;
        };
    }

    /** The record that a correction is about now: the one that reads as it did, where just one of the document does. */
    String recordId(Correction c) {
        if (c.recordId().isEmpty()) {
            return docId;
        }
        List<String> alike = RecordView.all(report, docId).stream()
                .filter(v -> !c.recordText().isEmpty() && Words.same(v.text(), c.recordText()))
                .map(RecordView::id)
                .toList();
        return alike.size() == 1 ? alike.get(0) : c.recordId();
    }

    private RecordView<?> record(String id) {
        return RecordView.of(report, docId, id)
                .orElseThrow(
                        () -> Refusal.because(AddedRecord.isId(id) ? Reason.ADDED_RECORD : Reason.UNKNOWN_RECORD, id));
    }

    private static String cell(RecordView<?> record, Correction c) {
        return record.cell(record.column(c.field()).name());
    }

    private static Issue doubt(Correction c, RecordType type, String id, IssueCode code, String extracted) {
        return new Issue(type, id, c.field(), Severity.INFO, code, null, List.of(), "", extracted, "", 1);
    }

    private static Claim strike(Correction c, RecordView<?> record) {
        if (!Words.deletes(c.correctedValue())) {
            throw Refusal.because(Reason.RECORD_NEEDS_DELETE, c.correctedValue());
        }
        if (!RECORDS.contains(record.type())) {
            throw Refusal.because(Reason.UNKNOWN_RECORD, record.id());
        }
        if (!c.recordText().isEmpty() && !Words.same(c.recordText(), record.text())) {
            throw Refusal.because(Reason.CHANGED_SINCE, c.recordText(), record.text());
        }
        return new Claim.Strike(record.type(), record.id());
    }

    private static Claim whole(String entry, Issue doubt) {
        if (entry.isEmpty() || Words.agrees(entry) || Words.same(entry, doubt.extractedValue())) {
            return new Claim.Right();
        }
        throw Refusal.because(Reason.NOT_AN_ANSWER, entry);
    }

    private Claim column(String entry, Issue doubt) {
        boolean nothing = Words.isNothing(entry);
        if (Words.same(entry, doubt.extractedValue())
                || (nothing && doubt.field().isEmpty())
                || (!nothing && Words.agrees(entry))) {
            return new Claim.Right();
        }
        Optional<Field> to = MeasureCells.field(entry);
        if (to.isEmpty() && !nothing) {
            throw Refusal.because(Reason.NOT_A_MEANING, entry, FIELDS);
        }
        if (!doubt.field().isEmpty() && MeasureCells.field(doubt.field()).isEmpty()) {
            throw Refusal.because(Reason.COLUMN_NOT_MOVABLE, doubt.field());
        }
        Matcher number = table.matcher(doubt.recordId());
        int tableNo = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        boolean taken = report.measures().stream()
                .filter(m -> m.tableNo() == tableNo)
                .anyMatch(m -> to.filter(f -> !m.field(f).isEmpty()).isPresent());
        if (taken) {
            throw Refusal.because(Reason.COLUMN_TAKEN, entry, FIELDS);
        }
        String heading = doubt.args().isEmpty() ? "" : doubt.args().get(0);
        return new Claim.Column(
                tableNo, doubt.field(), heading, to.map(Field::column).orElse(""));
    }

    private Claim unit(String entry, Issue doubt) {
        String unit = doubt.extractedValue();
        String instead = MeasureCells.CELLS.column("owner_units").cell(entry, unit);
        return instead.equals(unit)
                ? new Claim.Right()
                : new Claim.Unit(
                        doubt.recordId(),
                        unit,
                        Arrays.stream(instead.split(";"))
                                .filter(u -> !u.isEmpty())
                                .toList());
    }

    private Claim cell(String entry, Issue doubt) {
        RecordView<?> record = record(doubt.recordId());
        CellColumn column = record.column(doubt.field());
        String current = record.cell(column.name());
        return new Claim.Cells(
                record.type(),
                record.id(),
                Map.of(column.name(), column.cell(entry, current)),
                Map.of(column.name(), current));
    }

    private Measure measure(String id) {
        return report.measures().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.because(Reason.UNKNOWN_RECORD, id));
    }
}
