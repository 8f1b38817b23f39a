package raingan.review;

import raingan.check.RecordType;

/**
 * A value that a person wants in a record.
 *
 * @param reviewId the doubt it answers
 * @param recordType what kind of record
 * @param recordId which one
 * @param field its CSV column
 * @param value what shall stand there, empty for nothing
 */
record Decision(String reviewId, RecordType recordType, String recordId, String field, String value) {}
