package raingan.thai;

/**
 * One change made to a text.
 *
 * @param rule stable name of the rule that made it, such as {@code sara-am-composed}
 * @param before the changed part as it stood
 * @param after what stands there now
 * @param at index in UTF-16 units of {@code before} in the text that the rule was given
 */
public record Change(String rule, String before, String after, int at) {

    /** The same change in a text of which this one's is a part that begins at {@code offset}. */
    public Change within(int offset) {
        return offset == 0 ? this : new Change(rule, before, after, at + offset);
    }
}
