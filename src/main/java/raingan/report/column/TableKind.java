package raingan.report.column;

/** What a table can be about. */
public enum TableKind {
    MEASURES,
    SCORES,
    OTHER
}
