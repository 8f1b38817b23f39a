package raingan.samples;

import java.util.Map;

/** One record, its fields by their column names. */
record Row(Map<String, String> fields) {

    Row {
        fields = Map.copyOf(fields);
    }

    /** The field, empty when it is not there. */
    String get(String field) {
        return fields.getOrDefault(field, "");
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }
}
