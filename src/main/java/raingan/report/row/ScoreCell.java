package raingan.report.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Sourced;
import raingan.thai.Change;
import raingan.thai.ThaiNumbers;

/** Reads a score where nothing but a score can stand. */
final class ScoreCell {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Scores are printed with two decimals. */
    private static final int DECIMALS = 2;

    /** Digits of a score whose point was lost: 9212 for 92.12. */
    private static final int DIGITS = 4;

    private ScoreCell() {}

    /** The text with its decimal point put back, where four digits can only be a score that lost it. */
    static Sourced read(Sourced text) {
        Optional<BigDecimal> value = ThaiNumbers.decimal(text.text());
        if (value.isEmpty()
                || value.get().compareTo(HUNDRED) <= 0
                || value.get().precision() != DIGITS
                || value.get().scale() > 0) {
            return text;
        }
        String restored = value.get().movePointLeft(DECIMALS).toPlainString();
        return text.changed(restored, List.of(new Change(IndicatorScore.POINT_RESTORED, text.text(), restored, 0)));
    }
}
