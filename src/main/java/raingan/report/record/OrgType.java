package raingan.report.record;

/** Kinds of local government, with the word that opens the full name. */
public enum OrgType {
    PAO("องค์การบริหารส่วนจังหวัด"),
    CITY("เทศบาลนคร"),
    TOWN("เทศบาลเมือง"),
    SUBDISTRICT("เทศบาลตำบล"),
    SAO("องค์การบริหารส่วนตำบล"),
    SPECIAL(""),
    OTHER("");

    private final String prefix;

    OrgType(String prefix) {
        this.prefix = prefix;
    }

    /** The written-out type, empty for the kinds that have none. */
    public String prefix() {
        return prefix;
    }
}
