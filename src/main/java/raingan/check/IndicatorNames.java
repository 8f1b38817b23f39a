package raingan.check;

import java.util.Optional;
import raingan.report.record.Indicator;
import raingan.report.vocabulary.Indicators;

/** Whether a printed name belongs to another indicator than the printed number. */
final class IndicatorNames {

    private IndicatorNames() {}

    static boolean contradict(Indicator number, String printedName) {
        Optional<Indicator> named = printedName.isEmpty() ? Optional.empty() : Indicators.named(printedName);
        return named.isPresent() && named.get() != number;
    }
}
