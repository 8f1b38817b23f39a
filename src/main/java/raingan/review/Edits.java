package raingan.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import raingan.check.RecordType;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Field;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.report.record.Sourced;
import raingan.report.vocabulary.Derivations;
import raingan.review.cell.DocumentCells;
import raingan.review.cell.FindingCells;
import raingan.review.cell.MeasureCells;
import raingan.review.cell.ScoreCells;

/** Carries claims that do not contradict each other into the records of a report. */
final class Edits {

    private final List<Claim> claims;
    private final Map<String, Map<String, String>> cells = new HashMap<>();

    private Edits(List<Claim> claims) {
        this.claims = claims;
        for (Claim claim : claims) {
            if (claim instanceof Claim.Cells c) {
                cells.computeIfAbsent(c.type() + c.recordId(), id -> new LinkedHashMap<>())
                        .putAll(c.changes());
            }
        }
    }

    /**
     * The report as the claims want it.
     *
     * @throws raingan.review.entry.RefusedException when cells of one record contradict each other
     */
    static Report apply(Report report, String docId, List<Claim> claims) {
        Edits edits = new Edits(claims);
        DocumentFacts facts = DocumentCells.edit(report.facts(), edits.cells(RecordType.DOCUMENT, docId));
        Integer before = report.facts().fiscalYear();
        Integer now = facts.fiscalYear();
        return new Report(
                facts,
                report.scores().stream()
                        .filter(s -> edits.stays(RecordType.INDICATOR_SCORE, s.id()))
                        .map(s -> edited(s, edits.cells(RecordType.INDICATOR_SCORE, s.id()), ScoreCells::edit))
                        .toList(),
                report.findings().stream()
                        .filter(f -> edits.stays(RecordType.FINDING, f.id()))
                        .map(f -> edited(f, edits.cells(RecordType.FINDING, f.id()), FindingCells::edit))
                        .toList(),
                report.measures().stream()
                        .filter(m -> edits.stays(RecordType.MEASURE, m.id()))
                        .map(m -> edits.measure(m, before, now))
                        .toList(),
                report.tableCount(),
                report.coverage());
    }

    private static <R> R edited(R record, Map<String, String> cells, BiFunction<R, Map<String, String>, R> edit) {
        return cells.isEmpty() ? record : edit.apply(record, cells);
    }

    private Map<String, String> cells(RecordType type, String id) {
        return cells.getOrDefault(type + id, Map.of());
    }

    private boolean stays(RecordType type, String id) {
        return !claims.contains(new Claim.Strike(type, id));
    }

    private Measure measure(Measure measure, @Nullable Integer before, @Nullable Integer now) {
        Measure moved = measure;
        for (Claim claim : claims) {
            if (claim instanceof Claim.Column column && column.tableNo() == measure.tableNo()) {
                moved = moved(moved, column, now);
            }
        }
        Map<String, String> own = cells(RecordType.MEASURE, measure.id());
        if (!own.isEmpty() || !Objects.equals(before, now)) {
            moved = MeasureCells.edit(moved, own, before, now);
        }
        return own.containsKey("owner_units") ? moved : withUnits(moved);
    }

    private Measure withUnits(Measure measure) {
        List<String> units = measure.ownerUnits();
        for (Claim claim : claims) {
            if (claim instanceof Claim.Unit unit && unit.recordId().equals(measure.id())) {
                units = replaced(units, unit);
            }
        }
        return units.equals(measure.ownerUnits())
                ? measure
                : MeasureCells.edit(measure, Map.of("owner_units", String.join(";", units)), null, null);
    }

    /** The units with one of them replaced; where a corrected owner no longer names it, those in its stead join the rest. */
    private static List<String> replaced(List<String> units, Claim.Unit claim) {
        Set<String> result = new LinkedHashSet<>();
        for (String unit : units) {
            result.addAll(unit.equals(claim.unit()) ? claim.instead() : List.of(unit));
        }
        result.addAll(claim.instead());
        return new ArrayList<>(result);
    }

    /** Moves the texts of a column to the field it means. */
    private static Measure moved(Measure measure, Claim.Column column, @Nullable Integer fiscalYear) {
        Map<Field, Sourced> fields = new EnumMap<>(Field.class);
        fields.putAll(measure.fields());
        Map<String, Sourced> others = new LinkedHashMap<>(measure.others());
        Optional<Field> from = MeasureCells.field(column.from());
        Sourced text = from.isPresent() ? fields.remove(from.get()) : others.remove(column.heading());
        if (text == null) {
            return measure;
        }
        MeasureCells.field(column.to())
                .ifPresentOrElse(to -> fields.put(to, text), () -> others.put(column.heading(), text));
        return Derivations.withTexts(withOthers(measure, others), fields, fiscalYear, fiscalYear);
    }

    private static Measure withOthers(Measure m, Map<String, Sourced> others) {
        return new Measure(
                m.id(),
                m.tableNo(),
                m.rowNo(),
                m.tool(),
                m.indicator(),
                m.indicatorText(),
                m.fields(),
                others,
                m.ownerUnits(),
                m.period(),
                m.marks(),
                m.steps(),
                m.doubtfulJoin());
    }
}
