package raingan.source;

import java.util.regex.Pattern;

/** Names a document by twelve hex digits of the SHA-256 of its file. */
final class DocumentId {

    private static final int LENGTH = 12;

    /** Such texts spreadsheets and data frames turn into numbers: {@code 784574703565}, {@code 941446917e23}. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:e[0-9]+)?");

    private DocumentId() {}

    /**
     * The first twelve consecutive digits that no spreadsheet takes for a number; of a hash that has none, the first.
     *
     * @param sha256 lower-case hex digits
     */
    static String of(String sha256) {
        for (int from = 0; from + LENGTH <= sha256.length(); from++) {
            String id = sha256.substring(from, from + LENGTH);
            if (!NUMBER.matcher(id).matches()) {
                return id;
            }
        }
        return first(sha256);
    }

    /** The first twelve digits, whatever they look like. */
    static String first(String sha256) {
        return sha256.substring(0, LENGTH);
    }
}
