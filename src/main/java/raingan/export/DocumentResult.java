package raingan.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import raingan.check.Issue;
import raingan.geometry.Thousandths;
import raingan.page.Reading;
import raingan.report.record.Report;
import raingan.report.record.TextBlock;
import raingan.source.SourceFile;

/**
 * Everything there is to write of one input file.
 *
 * @param source the file
 * @param status how it went
 * @param failure why it could not be read, when it could not
 * @param duplicateOf {@code source_file} of the input with the same bytes that was read instead, empty when none
 * @param pages what was read of each page
 * @param report its records; null when it failed or is a duplicate
 * @param issues what a person should look at
 */
public record DocumentResult(
        SourceFile source,
        Status status,
        @Nullable Failure failure,
        String duplicateOf,
        List<PageSummary> pages,
        @Nullable Report report,
        List<Issue> issues) {

    /** The states of a document. */
    public enum Status {
        OK,
        NEEDS_REVIEW,
        FAILED,
        DUPLICATE;

        /** The value in {@code documents.csv}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Why a file could not be read.
     *
     * @param code stable name
     * @param message what is wrong and what to do about it
     */
    public record Failure(String code, String message) {}

    /**
     * How one page was read.
     *
     * @param number physical page, counted from 1
     * @param width points to three decimals
     * @param height points to three decimals
     * @param rotation degrees clockwise by which it was turned upright
     * @param words number of words
     * @param confidence mean of the words, 0–1 to three decimals; 0 for a page without words
     * @param failure why it could not be read, null when it could
     * @param readings who read which region, and why
     * @param blocks the whole text in reading order, with what became of each piece
     */
    public record PageSummary(
            int number,
            double width,
            double height,
            int rotation,
            int words,
            double confidence,
            @Nullable String failure,
            List<Reading> readings,
            List<TextBlock> blocks) {

        public PageSummary {
            width = Thousandths.round(width);
            height = Thousandths.round(height);
            confidence = Thousandths.round(confidence);
            readings = List.copyOf(readings);
            blocks = List.copyOf(blocks);
        }
    }

    public DocumentResult {
        pages = List.copyOf(pages);
        issues = List.copyOf(issues);
    }

    /** The same of a file with the same bytes. */
    public DocumentResult withSource(SourceFile other) {
        return new DocumentResult(other, status, failure, duplicateOf, pages, report, issues);
    }

    /** The records, when there are any. */
    public Optional<Report> records() {
        return Optional.ofNullable(report);
    }
}
