package raingan.thai.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import raingan.thai.Channel;
import raingan.thai.Confusion;
import raingan.thai.Lexicons;
import raingan.thai.Skeletons;
import raingan.thai.SlipCosts;
import raingan.thai.ThaiChars;

/** What typists and readers do to Thai words: listed misspellings, wrong marks, and wrong letters. */
final class Typos implements Channel {

    private static final float MARK_MOVED = 7f;
    private static final float LETTER_DOUBLED = 8f;

    private final Skeletons skeletons;
    private final SlipCosts costs;
    private final Misspellings misspellings;
    private final boolean letters;
    private final Map<Character, List<Edit>> exchanges = new HashMap<>();
    private final List<Edit> lost = new ArrayList<>();

    private Typos(Skeletons skeletons, SpellingLists lists, boolean letters) {
        this.skeletons = skeletons;
        this.costs = SlipCosts.of(lists.confusions());
        this.misspellings = lists.misspellings();
        this.letters = letters;
        lists.confusions().forEach(this::add);
    }

    /** Listed misspellings and wrong marks only: what makes other words of a word. */
    static Typos ofMarks(SpellingLists lists) {
        return new Typos(Lexicons.skeletons(), lists, false);
    }

    /** All slips, for stretches that are no words. */
    static Typos ofAll(SpellingLists lists) {
        return new Typos(Lexicons.skeletons(), lists, true);
    }

    private void add(Confusion slip) {
        String to = slip.meant() == Confusion.NOTHING ? "" : String.valueOf(slip.meant());
        if (slip.seen() == Confusion.NOTHING) {
            lost.add(new Edit(0, to, slip.cost(), 1));
        } else {
            exchanges.computeIfAbsent(slip.seen(), c -> new ArrayList<>()).add(new Edit(1, to, slip.cost(), 1));
        }
    }

    @Override
    public int budget() {
        return letters ? 1 : 0;
    }

    @Override
    public List<Edit> words(String text, int at, Readings readings) {
        List<Edit> found = skeletons.from(text, at, costs, readings);
        misspellings.from(text, at, found);
        return found;
    }

    @Override
    public List<Edit> inserts(String text, int at) {
        return lost;
    }

    @Override
    public List<Edit> exchanges(String text, int at) {
        List<Edit> all = new ArrayList<>(exchanges.getOrDefault(text.charAt(at), List.of()));
        slips(text, at, all);
        return all;
    }

    /** A mark set one consonant too late, a letter typed twice. */
    private static void slips(String text, int at, List<Edit> all) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (ThaiChars.isConsonant(before) && ThaiChars.isConsonant(c) && ThaiChars.isMark(next)) {
            all.add(new Edit(2, "" + next + c, MARK_MOVED, 1));
        }
        if (c == before) {
            all.add(new Edit(1, "", LETTER_DOUBLED, 1));
        }
    }
}
