package raingan.thai;

/** Tells how likely a text is as Thai: what its words cost in the lexicon. */
public final class Likelihood {

    private Likelihood() {}

    /**
     * Nats that the Thai words of a text cost together, the cheapest way to part it into words: the fewer, the likelier.
     * What is no Thai costs nothing.
     */
    public static double nats(String text) {
        return ThaiRuns.of(ThaiText.normalise(text).text()).stream()
                .filter(ThaiRuns.Run::thai)
                .flatMap(run -> Decoder.decode(Lexicons.standard(), Channel.CLEAN, run.text()).stream())
                .mapToDouble(Decoder.Token::cost)
                .sum();
    }
}
