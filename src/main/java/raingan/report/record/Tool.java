package raingan.report.record;

/** The three instruments of the ITA: internal survey, external survey, open-data check. */
public enum Tool {
    IIT,
    EIT,
    OIT
}
