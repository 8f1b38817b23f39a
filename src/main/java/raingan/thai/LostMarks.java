package raingan.thai;

import java.util.List;

/** A text layer whose font has no codes for some marks: any word may stand there without them. */
final class LostMarks implements Channel {

    static final LostMarks CHANNEL = new LostMarks();

    /** Nats for a mark lost where many are. */
    private static final float LOST = 0.7f;

    private static final String MARKS = "่้๊๋็์ัิีึืุู";

    private final SlipCosts costs = SlipCosts.ofLostMarks(LOST, MARKS);

    private LostMarks() {}

    @Override
    public int budget() {
        return 0;
    }

    @Override
    public List<Edit> words(String text, int at, Readings readings) {
        return Lexicons.skeletons().from(text, at, costs, readings);
    }
}
