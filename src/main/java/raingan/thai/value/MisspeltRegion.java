package raingan.thai.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import raingan.thai.Decoder;
import raingan.thai.Patch;

/**
 * A part of a text that two readings take differently, and that both begin and end at a word.
 *
 * @param text the text of which it is part
 * @param plain the words as the text stands
 * @param mended the words as they may have been meant
 */
record MisspeltRegion(String text, List<Decoder.Token> plain, List<Decoder.Token> mended) {

    /** The parts in which the mended reading writes something else. */
    static List<MisspeltRegion> differing(String text, List<Decoder.Token> plain, List<Decoder.Token> mended) {
        List<MisspeltRegion> regions = new ArrayList<>();
        int p = 0;
        int m = 0;
        while (m < mended.size()) {
            int firstPlain = p;
            int firstMended = m;
            int plainEnd = plain.get(p++).end();
            int mendedEnd = mended.get(m++).end();
            while (plainEnd != mendedEnd) {
                if (plainEnd < mendedEnd) {
                    plainEnd = plain.get(p++).end();
                } else {
                    mendedEnd = mended.get(m++).end();
                }
            }
            MisspeltRegion region =
                    new MisspeltRegion(text, plain.subList(firstPlain, p), mended.subList(firstMended, m));
            if (!region.changed().isEmpty()) {
                regions.add(region);
            }
        }
        return regions;
    }

    /** The words that are written otherwise than they stand. */
    List<Decoder.Token> changed() {
        return mended.stream()
                .filter(t -> !text.substring(t.start(), t.end()).equals(t.text()))
                .toList();
    }

    /** Nats by which the mended reading is likelier. */
    float gain() {
        return cost(plain) - cost(mended);
    }

    boolean plainKnown() {
        return plain.stream().allMatch(Decoder.Token::known);
    }

    /** Whether a word of the mended reading covers two words or more of the plain one. */
    boolean joins(Decoder.Token word) {
        return plain.stream()
                        .filter(t -> t.start() >= word.start() && t.end() <= word.end())
                        .count()
                > 1;
    }

    /** Whether a changed word lies on letters that are kept, given where the text begins among them. */
    boolean touches(BitSet kept, int offset) {
        return changed().stream().anyMatch(t -> {
            int next = kept.nextSetBit(offset + t.start());
            return next >= 0 && next < offset + t.end();
        });
    }

    void apply(int offset, Patch patch) {
        changed().forEach(t -> patch.replace(offset + t.start(), offset + t.end(), t.text()));
    }

    private static float cost(List<Decoder.Token> tokens) {
        float cost = 0;
        for (Decoder.Token token : tokens) {
            cost += token.cost();
        }
        return cost;
    }
}
