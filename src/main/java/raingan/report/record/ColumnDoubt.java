package raingan.report.record;

/**
 * A column whose meaning was guessed, or that has none.
 *
 * @param heading its heading, and where it stands first
 * @param repeated how the same heading reads where it stands again, if that tells what it means; else empty
 * @param meaning what it was taken for; {@link ColumnRole#OTHER} when its texts went to no field
 * @param telling whether its cells hold texts that a record lacks when the meaning is wrong, not codes or amounts
 * @param probability that it means what it was taken for (0–1)
 * @param measuresTable the measures table it stands in, counted from 1; 0 for a table of scores
 */
public record ColumnDoubt(
        Sourced heading, String repeated, ColumnRole meaning, boolean telling, double probability, int measuresTable) {}
