package raingan.pdf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.page.Word;
import raingan.thai.Audited;
import raingan.thai.LayerRepair;

/** Repairs by language what no outline could settle: ำ and า under one code in a font that shows no outlines. */
final class StatisticalRepair {

    private StatisticalRepair() {}

    static List<LayerWord> apply(List<LayerWord> words, Map<Integer, FontVerdict> verdicts) {
        return words.stream().map(w -> apply(w, verdicts.get(w.font()))).toList();
    }

    private static LayerWord apply(LayerWord word, @Nullable FontVerdict verdict) {
        String reason = verdict == null ? "" : verdict.reason();
        return switch (reason) {
            case FontJudge.AM_LOST -> repaired(word, LayerRepair::amLost);
            case FontJudge.AA_AS_AM -> repaired(word, LayerRepair::aaAm);
            default -> word;
        };
    }

    private static LayerWord repaired(LayerWord layerWord, Function<String, Audited> repair) {
        Word word = layerWord.word();
        Audited result = repair.apply(word.text());
        if (result.text().equals(word.text())) {
            return layerWord;
        }
        return new LayerWord(
                new Word(
                        result.text(),
                        word.raw(),
                        word.box(),
                        word.confidence(),
                        word.reader(),
                        word.spaced(),
                        Stream.concat(word.changes().stream(), result.changes().stream())
                                .toList()),
                layerWord.font());
    }
}
