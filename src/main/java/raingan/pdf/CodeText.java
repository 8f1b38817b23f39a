package raingan.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What one code of a font stands for.
 *
 * @param raw by the document's account; empty when it gives none
 * @param text by all evidence
 * @param rule the stable name of the repair between the two; null when they agree
 */
record CodeText(String raw, String text, @Nullable String rule) {

    static CodeText sound(String raw) {
        return new CodeText(raw, raw, null);
    }

    /** What the document says is printed: the replacement text that it gives itself, else what the code stands for. */
    String printed() {
        return ActualText.RULE.equals(rule) ? text : raw;
    }

    CodeText repaired(String newText, String newRule) {
        return newText.equals(text) ? this : new CodeText(raw, newText, newRule);
    }
}
