package raingan.thai.value;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month that begins or ends a period, perhaps with a day and a year.
 *
 * @param day of the month, 0 where the text has none
 * @param month 1 to 12
 * @param year of the Buddhist era, 0 where the text has none
 */
record MonthPoint(int day, int month, int year) {

    MonthPoint in(int otherYear) {
        return new MonthPoint(day, month, otherYear);
    }

    /** Its day, else the first of its month. */
    LocalDate begins() {
        return day >= 1 && isReal() ? whole().atDay(day) : whole().atDay(1);
    }

    /** Its day, else the last of its month. */
    LocalDate ends() {
        return day >= 1 && isReal() ? whole().atDay(day) : whole().atEndOfMonth();
    }

    /** Whether its month has the day it names. */
    boolean isReal() {
        return day <= whole().lengthOfMonth();
    }

    private YearMonth whole() {
        return YearMonth.of(year - ThaiDates.BUDDHIST_ERA, month);
    }
}
