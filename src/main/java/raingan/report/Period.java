package raingan.report;

import java.time.LocalDate;

/**
 * A span of days in the common era, both ends included.
 *
 * @param start first day
 * @param end last day, not before {@code start}
 */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period ends on or after its first day, got " + start + " " + end);
        }
    }
}
