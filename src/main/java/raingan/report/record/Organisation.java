package raingan.report.record;

/**
 * The local government a report is about; parts that no page states are empty.
 *
 * @param type its kind
 * @param name without the type: สมมุติทอง
 * @param district อำเภอ, without that word
 * @param province จังหวัด, without that word
 * @param provinceCode ISO 3166-2, such as TH-43
 */
public record Organisation(OrgType type, String name, String district, String province, String provinceCode) {

    /** No organisation found. */
    public static final Organisation UNKNOWN = new Organisation(OrgType.OTHER, "", "", "", "");

    /** The name with the type written out. */
    public String fullName() {
        return type.prefix() + name;
    }
}
