package raingan.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in a CSV: never in scientific notation, never grouped. */
public final class Numbers {

    private static final int CONFIDENCE_DECIMALS = 3;

    private Numbers() {}

    /** A confidence, 0–1, with a fixed number of decimals. */
    public static String confidence(double value) {
        return BigDecimal.valueOf(value)
                .setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A number without trailing zeros: 85, 87.5. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
