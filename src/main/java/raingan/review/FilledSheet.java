package raingan.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What people entered in a sheet; of what nobody touched only the ids are kept, since a sheet may have a million rows.
 *
 * @param entries the rows that somebody filled in, in their order
 * @param unfilled the review ids of the others
 */
public record FilledSheet(List<SheetEntry> entries, Set<String> unfilled) {

    private static final FilledSheet NONE = new FilledSheet(List.of(), Set.of());

    public FilledSheet {
        entries = List.copyOf(entries);
        unfilled = Set.copyOf(unfilled);
    }

    /**
     * Reads a sheet; nothing when there is no such file.
     *
     * @throws ReviewSheetException when it has no column {@code corrected_value}, or none that tells what a row is about
     */
    public static FilledSheet read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        List<SheetEntry> entries = new ArrayList<>();
        Set<String> unfilled = new HashSet<>();
        SheetReader.each(file, row -> {
            SheetEntry entry = SheetEntry.of(file, row);
            if (entry.isFilled()) {
                entries.add(entry);
            } else {
                unfilled.add(row.cell("review_id"));
            }
        });
        entries.forEach(entry -> unfilled.remove(entry.correction().reviewId()));
        return new FilledSheet(entries, unfilled);
    }

    /** What the filled rows say. */
    public Corrections corrections() {
        return Corrections.of(entries.stream().map(SheetEntry::correction).toList());
    }
}
