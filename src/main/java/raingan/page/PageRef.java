package raingan.page;

/**
 * A page of a source file.
 *
 * @param docId names the document by the content of its file
 * @param number physical page, counted from 1
 */
public record PageRef(String docId, int number) {

    public PageRef {
        if (number < 1) {
            throw new IllegalArgumentException("Pages are counted from 1, got " + number);
        }
    }
}
