package raingan.report.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** A score that the edge of a narrow column breaks: {@code 86.4 7}. */
    private static final Pattern BROKEN = Pattern.compile("[0-9][0-9 ]{0,3}\\.[0-9 ]{2,4}");

    private static final Pattern WHOLE = Pattern.compile("(?:100|[0-9]{1,2})\\.[0-9]{2}");

    /** The text without the spaces at which a narrow column broke the number that it is. */
    static String joined(String text) {
        String whole = text.replace(" ", "");
        return BROKEN.matcher(text).matches() && WHOLE.matcher(whole).matches() ? whole : text;
    }

    /** The text in one piece, its decimal point put back where four digits can only be a score that lost it. */
    static Sourced read(Sourced printed) {
        String whole = joined(printed.text());
        Sourced text = whole.equals(printed.text())
                ? printed
                : printed.changed(whole, List.of(new Change("number-joined", printed.text(), whole, 0)));
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
