package raingan.export;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import raingan.export.Schema.Limits;
import raingan.review.SheetText;

/**
 * A column of a dataset file and where its cells come from.
 *
 * @param field its name, type and limits
 * @param value the cell of a record, not yet guarded
 * @param late whether its cells are known only when all documents are
 * @param <R> the records of the file
 */
record Column<R>(Schema.Field field, Function<R, String> value, boolean late) {

    static <R> Column<R> column(String name, Schema.Type type, Function<R, String> value) {
        return new Column<>(new Schema.Field(name, type, Limits.NONE), value, false);
    }

    /** A column whose cells are known only when all documents are. */
    static <R> Column<R> late(String name, Schema.Type type) {
        return new Column<>(new Schema.Field(name, type, Limits.NONE), r -> LateFile.MARK, true);
    }

    String cell(R row) {
        String cell = value.apply(row);
        return field.type() == Schema.Type.PROSE ? SheetText.prose(cell.replace(LateFile.MARK, "")) : cell;
    }

    /** This column without an empty cell. */
    Column<R> required() {
        Limits l = field.limits();
        return with(new Limits(true, l.codes(), l.pattern(), l.least(), l.most()));
    }

    /** This column with these values only. */
    Column<R> oneOf(List<String> codes) {
        Limits l = field.limits();
        return with(new Limits(l.required(), codes, l.pattern(), l.least(), l.most()));
    }

    /** This column with the names of {@code constants} only. */
    Column<R> oneOf(Enum<?>... constants) {
        return oneOf(Arrays.stream(constants).map(Enum::name).toList());
    }

    /** This column with values of a form. */
    Column<R> matching(String pattern) {
        Limits l = field.limits();
        return with(new Limits(l.required(), l.codes(), pattern, l.least(), l.most()));
    }

    /** This column with numbers of a range. */
    Column<R> between(int least, int most) {
        Limits l = field.limits();
        return with(new Limits(l.required(), l.codes(), l.pattern(), least, most));
    }

    /** This column with numbers from {@code least} on. */
    Column<R> from(int least) {
        Limits l = field.limits();
        return with(new Limits(l.required(), l.codes(), l.pattern(), least, null));
    }

    private Column<R> with(Limits limits) {
        return new Column<>(new Schema.Field(field.name(), field.type(), limits), value, late);
    }
}
