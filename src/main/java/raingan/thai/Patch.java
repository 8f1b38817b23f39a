package raingan.thai;

import java.util.ArrayList;
import java.util.List;

/** Collects the replacements of one rule, in reading order, and makes the text that has them. */
public final class Patch {

    private final String text;
    private final String rule;
    private final StringBuilder out = new StringBuilder();
    private final List<Change> changes = new ArrayList<>();
    private int done;

    /** Changes to a text, on record under the name of a rule. */
    public Patch(String text, String rule) {
        this.text = text;
        this.rule = rule;
    }

    public String text() {
        return text;
    }

    public void replace(int from, int to, String after) {
        String before = text.substring(from, to);
        if (from >= done && !before.equals(after)) {
            changes.add(new Change(rule, before, after, from));
            out.append(text, done, from).append(after);
            done = to;
        }
    }

    /** The text with all changes made. */
    public Audited result() {
        return changes.isEmpty() ? Audited.of(text) : new Audited(out + text.substring(done), changes);
    }
}
