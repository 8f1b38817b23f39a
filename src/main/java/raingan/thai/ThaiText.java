package raingan.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Canonical Thai text: one spelling for what looks the same.
 *
 * <p>Within a cell the order is consonant, vowel mark, tone mark or sign, following vowel, as TIS 620-2533 (WTT 2.0)
 * types it and the Unicode Standard, section 16.1, stores it; NFC does not bring this order about, and NFKC takes ำ
 * apart. Thai digits are left as they stand.
 */
public final class ThaiText {

    /** One pass may lay bare what the next one mends; more than this never happened in ten million random texts. */
    private static final int MAX_PASSES = 4;

    private static final String BULLET = "• ";

    private ThaiText() {}

    /** Brings a text into canonical form; gives the same string and no change where it is canonical already. */
    public static Audited normalise(String text) {
        if (WellFormed.holds(text)) {
            return Audited.of(text);
        }
        Audited result = forms(text);
        for (int pass = 0; pass < MAX_PASSES && !WellFormed.holds(result.text()); pass++) {
            Audited next = new CellReader(result.text()).read();
            if (next.text().equals(result.text())) {
                return result;
            }
            result = result.then(t -> next);
        }
        return result;
    }

    private static Audited forms(String text) {
        StringBuilder out = new StringBuilder(text.length());
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            CharacterForms.Form form = WellFormed.isThaiOrPlain(c) ? null : CharacterForms.formOf(c);
            if (form == null) {
                out.append(c);
            } else {
                out.append(form.text());
                changes.add(new Change(form.rule(), String.valueOf(c), form.text(), i));
            }
        }
        return changes.isEmpty() ? Audited.of(text) : new Audited(out.toString(), changes);
    }

    /** What two readings of one heading or name have in common: canonical, Arabic digits, lower case, nothing between. */
    public static String key(String text) {
        String plain = ThaiNumbers.arabic(normalise(text).text());
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean thai = ThaiChars.isLetter(c) && c != ThaiChars.PAIYANNOI && c != ThaiChars.MAIYAMOK;
            if (thai || c == ThaiChars.MAIYAMOK || Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Turns the bullet of any shape at the beginning of a line or list item into {@code "• "}; a dash inside running text
     * where the text begins with one or has several.
     */
    public static Audited bullets(String text) {
        StringBuilder out = new StringBuilder(text.length());
        List<Change> changes = new ArrayList<>();
        boolean dashes = Steps.countsDashes(text);
        int at = 0;
        while (at < text.length()) {
            boolean item = ListLabel.beginsItem(text, at) || (dashes && Steps.isDashAfterPhrase(text, at));
            int end = item ? ListLabel.bulletEnd(text, at) : at;
            if (end > at) {
                String before = text.substring(at, end);
                if (!before.equals(BULLET)) {
                    changes.add(new Change("bullet", before, BULLET, at));
                }
                out.append(BULLET);
                at = end;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return changes.isEmpty() ? Audited.of(text) : new Audited(out.toString(), changes);
    }
}
