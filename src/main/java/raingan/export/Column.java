package raingan.export;

import java.util.function.Function;
import raingan.review.SheetText;

/**
 * A column of a dataset file.
 *
 * @param name stable name
 * @param type what its cells hold
 * @param value the cell of a record, not yet guarded
 * @param <R> the records of the file
 */
record Column<R>(String name, Type type, Function<R, String> value) {

    /** Types of the Frictionless Table Schema. */
    enum Type {
        STRING("string"),
        PROSE("string"),
        INTEGER("integer"),
        NUMBER("number"),
        DATE("date"),
        BOOLEAN("boolean");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    static <R> Column<R> column(String name, Type type, Function<R, String> value) {
        return new Column<>(name, type, value);
    }

    String cell(R row) {
        String cell = value.apply(row);
        return type == Type.PROSE ? SheetText.prose(cell) : cell;
    }
}
