package raingan.thai;

/** Tells quickly whether a text is canonical: a table of which class of Thai character may follow which. */
final class WellFormed {

    private static final int OTHER = 0;
    private static final int SPACE = 1;
    private static final int CONSONANT = 2;
    private static final int LEADING = 3;
    private static final int VOWEL_MARK = 4;
    private static final int TONE = 5;
    private static final int TOP_SIGN = 6;
    private static final int FOLLOWING = 7;
    private static final int CLASSES = 8;

    /** Class of each character below U+0E80; -1 for those that need a closer look. */
    private static final byte[] CLASS = classes();

    private static final boolean[] MAY_FOLLOW = pairs();

    private WellFormed() {}

    static boolean holds(String text) {
        int before = SPACE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int now = c < CLASS.length ? CLASS[c] : CharacterForms.isSuspect(c) ? -1 : OTHER;
            if (now < 0 || !MAY_FOLLOW[before * CLASSES + now] || (now == LEADING && before == LEADING)) {
                return false;
            }
            before = now;
        }
        return true;
    }

    /** Whether a character surely has no other form. */
    static boolean isThaiOrPlain(char c) {
        return (c >= ' ' && c < '\u0080') || ThaiChars.isThai(c);
    }

    private static byte[] classes() {
        byte[] table = new byte['\u0E80'];
        for (char c = 0; c < table.length; c++) {
            table[c] = (byte) classOf(c);
        }
        return table;
    }

    private static int classOf(char c) {
        if (c == ' ' || c == '\n' || c == '\r') {
            return SPACE;
        }
        if (c == ThaiChars.NIKHAHIT || c == ThaiChars.LAKKHANGYAO || c == ThaiChars.PHINTHU) {
            return -1;
        }
        if (ThaiChars.isConsonant(c)) {
            return CONSONANT;
        }
        if (ThaiChars.isLeadingVowel(c)) {
            return LEADING;
        }
        if (ThaiChars.isFollowingVowel(c)) {
            return FOLLOWING;
        }
        return markClass(c);
    }

    private static int markClass(char c) {
        if (ThaiChars.isVowelMark(c)) {
            return VOWEL_MARK;
        }
        if (ThaiChars.isTone(c)) {
            return TONE;
        }
        if (ThaiChars.isTopSign(c)) {
            return TOP_SIGN;
        }
        return CharacterForms.isSuspect(c) ? -1 : OTHER;
    }

    private static boolean[] pairs() {
        boolean[] may = new boolean[CLASSES * CLASSES];
        for (int before = 0; before < CLASSES; before++) {
            for (int plain : new int[] {OTHER, SPACE, CONSONANT, LEADING}) {
                may[before * CLASSES + plain] = true;
            }
        }
        for (int carrier : new int[] {CONSONANT, VOWEL_MARK}) {
            may[carrier * CLASSES + TONE] = true;
            may[carrier * CLASSES + TOP_SIGN] = true;
        }
        may[CONSONANT * CLASSES + VOWEL_MARK] = true;
        for (int carrier : new int[] {OTHER, SPACE, CONSONANT, LEADING, VOWEL_MARK, TONE, TOP_SIGN}) {
            may[carrier * CLASSES + FOLLOWING] = true;
        }
        return may;
    }
}
