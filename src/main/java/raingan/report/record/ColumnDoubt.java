package raingan.report.record;

import java.util.List;

/**
 * A column whose meaning was guessed, or that has none.
 *
 * @param heading its heading, and where it stands first
 * @param repeated how the same heading reads where it stands again, if that tells what it means; else empty
 * @param meaning what it was taken for; {@link ColumnRole#OTHER} when its texts went to no field
 * @param others what it may be instead and no other column of the table is, the likeliest first
 * @param telling whether a person is asked: it may well mean something else, or holds texts that no record has
 * @param probability that it means what it was taken for (0–1)
 * @param measuresTable the measures table it stands in, counted from 1; 0 for a table of scores
 */
public record ColumnDoubt(
        Sourced heading,
        String repeated,
        ColumnRole meaning,
        List<ColumnRole> others,
        boolean telling,
        double probability,
        int measuresTable) {

    public ColumnDoubt {
        others = List.copyOf(others);
    }
}
