package raingan.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the cells of a Thai text (consonant, vowel mark, tone or sign, following vowel) into the order and number that
 * WTT 2.0 and the Unicode Standard (chapter 16.1, Thai) give them.
 */
final class CellReader {

    private final String text;
    private final StringBuilder out;
    private final List<Change> changes = new ArrayList<>();
    private int at;

    CellReader(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    Audited read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            int sound = soundEnd();
            if (sound > at) {
                out.append(text, at, sound);
                at = sound;
            } else if (ThaiChars.isConsonant(c)) {
                readCell(at, at + 1, "");
            } else if (ThaiChars.isLeadingVowel(c)) {
                readLeadingVowel(c);
            } else if (ThaiChars.isMark(c)) {
                readOrphan();
            } else if (c == ThaiChars.LAKKHANGYAO) {
                emit("look-alike", at, at + 1, "\u0E32");
            } else {
                out.append(c);
                at++;
            }
        }
        return changes.isEmpty() ? Audited.of(text) : new Audited(out.toString(), changes);
    }

    /** The end of the cell or leading vowel that begins here and needs nothing; its beginning where one may. */
    private int soundEnd() {
        char c = text.charAt(at);
        if (ThaiChars.isLeadingVowel(c)) {
            return ThaiChars.isConsonant(charAt(at + 1)) ? at + 1 : at;
        }
        if (!ThaiChars.isConsonant(c)) {
            return at;
        }
        int end = at + 1;
        end += ThaiChars.isVowelMark(charAt(end)) && charAt(end) != ThaiChars.PHINTHU ? 1 : 0;
        end += ThaiChars.isTone(charAt(end)) || charAt(end) == ThaiChars.THANTHAKHAT ? 1 : 0;
        char tail = charAt(end);
        end += tail == ThaiChars.SARA_A || tail == ThaiChars.SARA_AA || tail == ThaiChars.SARA_AM ? 1 : 0;
        char next = charAt(skipSpaces(end));
        return ThaiChars.isMark(next) || ThaiChars.isFollowingVowel(charAt(end)) ? at : end;
    }

    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }

    /** เเ is แ typed twice; a mark between a leading vowel and its consonant belongs on the consonant. */
    private void readLeadingVowel(char c) {
        int next = at + 1;
        char vowel = c;
        while (next < text.length() && text.charAt(next) == c) {
            vowel = c == ThaiChars.SARA_E ? ThaiChars.SARA_AE : c;
            next++;
        }
        int end = next;
        while (end < text.length() && ThaiChars.isMark(text.charAt(end))) {
            end++;
        }
        String rule = vowel == c ? "doubled-vowel" : "sara-ae-composed";
        emit(rule, at, next, String.valueOf(vowel));
        if (end > next && end < text.length() && ThaiChars.isConsonant(text.charAt(end))) {
            readCell(next, end + 1, text.substring(next, end));
        }
    }

    /** A mark without a consonant: kept at the beginning of a line, where its consonant may stand in other text. */
    private void readOrphan() {
        int end = at;
        while (end < text.length() && ThaiChars.isMark(text.charAt(end))) {
            end++;
        }
        boolean atLineStart = out.toString().isBlank() || out.charAt(out.length() - 1) == '\n';
        emit("orphan-mark", at, end, atLineStart ? text.substring(at, end) : "");
    }

    /** Reads the cell whose consonant stands at {@code next - 1}; {@code marks} are those that were written too early. */
    private void readCell(int from, int next, String marks) {
        char base = text.charAt(next - 1);
        StringBuilder found = new StringBuilder(marks);
        boolean spaced = false;
        int end = next;
        char tail = 0;
        while (end < text.length()) {
            int mark = skipSpaces(end);
            char c = mark < text.length() ? text.charAt(mark) : 0;
            if (ThaiChars.isMark(c)) {
                spaced |= mark > end;
                found.append(c);
                end = mark + 1;
            } else if (end == mark && isTail(base, c, tail)) {
                tail = tail == ThaiChars.SARA_AM ? tail : c == ThaiChars.LAKKHANGYAO && !isRu(base) ? '\u0E32' : c;
                end++;
            } else {
                break;
            }
        }
        Cell cell = new Cell(base, found.toString(), tail);
        String before = text.substring(from, end);
        String after = cell.text();
        emit(spaced ? "positioned-space" : cell.rule(before), from, end, after);
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isRu(char base) {
        return base == ThaiChars.RU || base == ThaiChars.LU;
    }

    private static boolean isTail(char base, char c, char tail) {
        if (c == ThaiChars.LAKKHANGYAO && isRu(base)) {
            return tail == 0;
        }
        boolean aa = c == ThaiChars.SARA_AA || c == ThaiChars.SARA_AM || c == ThaiChars.LAKKHANGYAO;
        if (tail == 0) {
            return aa || c == ThaiChars.SARA_A;
        }
        return tail == ThaiChars.SARA_A ? c == ThaiChars.SARA_A : aa && tail != ThaiChars.LAKKHANGYAO;
    }

    private void emit(String rule, int from, int end, String after) {
        String before = text.substring(from, end);
        if (!before.equals(after)) {
            changes.add(new Change(rule, before, after, from));
        }
        out.append(after);
        at = end;
    }

    /** One cell as found: its marks in any order and number, and the following vowel, 0 where there is none. */
    private record Cell(char base, String marks, char tail) {

        String text() {
            boolean nikhahit = marks.indexOf(ThaiChars.NIKHAHIT) >= 0;
            char vowel = first(c -> ThaiChars.isVowelMark(c) && c != ThaiChars.PHINTHU);
            if (vowel == 0) {
                vowel = first(c -> c == ThaiChars.PHINTHU && tail == 0);
            }
            char tone = first(ThaiChars::isTone);
            char end = tail == ThaiChars.SARA_AA && nikhahit ? ThaiChars.SARA_AM : tail;
            if (vowel == ThaiChars.SARA_I && nikhahit && tail == 0) {
                vowel = ThaiChars.SARA_UE;
                nikhahit = false;
            }
            char sign = tone != 0 ? 0 : top(nikhahit && end != ThaiChars.SARA_AM);
            StringBuilder cell = new StringBuilder(4).append(base);
            for (char c : new char[] {vowel, tone, sign, end}) {
                if (c != 0) {
                    cell.append(c);
                }
            }
            return cell.toString();
        }

        /** The name of what was wrong with {@code before}, the most telling first. */
        String rule(String before) {
            if (marks.indexOf(ThaiChars.NIKHAHIT) >= 0 && tail != 0) {
                return "sara-am-composed";
            }
            if (before.indexOf(ThaiChars.LAKKHANGYAO) >= 0) {
                return "look-alike";
            }
            return text().length() < before.length() ? "doubled-mark" : "mark-order";
        }

        private char first(MarkKind kind) {
            return (char)
                    marks.chars().filter(c -> kind.has((char) c)).findFirst().orElse(0);
        }

        private char top(boolean keepNikhahit) {
            return first(c -> ThaiChars.isTopSign(c) && (keepNikhahit || c != ThaiChars.NIKHAHIT));
        }
    }

    private interface MarkKind {
        boolean has(char c);
    }
}
