package raingan.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import raingan.geometry.Thousandths;
import raingan.report.record.Place;

/**
 * One doubt about a record: bad data as a value, never as an exception.
 *
 * @param recordType what kind of row
 * @param recordId the id of that row in its CSV; of a document its doc_id, of a page {@code <doc_id>-p<number>}, of a table
 *     {@code <doc_id>-t<table_no>}, or {@code <doc_id>-p<page>-<n>} where it gave no measures
 * @param field the CSV column in doubt, empty when it is the whole row
 * @param severity how grave
 * @param code what is wrong; its text for people is in {@code messages_th.properties} and {@code messages_en.properties}
 * @param place where to look; null when no place is known
 * @param args what fills {0}, {1}, … of the message
 * @param rawValue what was read
 * @param extractedValue what stands in the dataset
 * @param suggestedValue what it may have to be, empty when unknown
 * @param confidence 0–1 to three decimals, of the extracted value
 */
public record Issue(
        RecordType recordType,
        String recordId,
        String field,
        Severity severity,
        IssueCode code,
        @Nullable Place place,
        List<String> args,
        String rawValue,
        String extractedValue,
        String suggestedValue,
        double confidence) {

    public Issue {
        args = List.copyOf(args);
        confidence = Thousandths.round(confidence);
    }

    /** The record id of a measures table, counted from 1. */
    public static String tableId(String docId, int tableNo) {
        return docId + "-t" + tableNo;
    }

    /** The record id of a table that gave no measures: the one of this number on its page, both counted from 1. */
    public static String tableId(String docId, int page, int number) {
        return pageId(docId, page) + "-" + number;
    }

    /** The record id of a page, counted from 1. */
    public static String pageId(String docId, int page) {
        return docId + "-p" + page;
    }
}
