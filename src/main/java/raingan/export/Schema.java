package raingan.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a CSV file holds, in the terms of the Frictionless Table Schema.
 *
 * @param name file name without {@code .csv}
 * @param fields its columns, in the order they stand
 * @param key columns whose values together name one row
 * @param references columns that hold keys of other rows
 */
record Schema(String name, List<Field> fields, List<String> key, List<Reference> references) {

    /**
     * One column.
     *
     * @param name stable name
     * @param type what its cells hold
     * @param limits which values are possible
     */
    record Field(String name, Type type, Limits limits) {}

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

    /**
     * Which values a column can hold; an empty cell is possible unless required.
     *
     * @param required whether no cell is empty
     * @param codes all possible values, empty when there is no such list
     * @param pattern regular expression of the whole value, empty for any
     * @param least smallest number, null for none
     * @param most largest number, null for none
     */
    record Limits(
            boolean required, List<String> codes, String pattern, @Nullable Integer least, @Nullable Integer most) {

        static final Limits NONE = new Limits(false, List.of(), "", null, null);

        Limits {
            codes = List.copyOf(codes);
        }

        boolean isNone() {
            return equals(NONE);
        }
    }

    /**
     * A column that holds what stands in a column of some row.
     *
     * @param column the column that refers
     * @param table the file it refers to, without {@code .csv}
     * @param target the column there, whose values are unique
     */
    record Reference(String column, String table, String target) {}

    Schema {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    String fileName() {
        return name + ".csv";
    }

    List<String> header() {
        return fields.stream().map(Field::name).toList();
    }
}
