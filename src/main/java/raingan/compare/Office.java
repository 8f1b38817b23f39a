package raingan.compare;

import java.util.List;
import raingan.report.record.OrgType;

/**
 * One local government, as all documents about it tell.
 *
 * @param id key of {@code organisations.csv}
 * @param type its kind
 * @param name without the kind
 * @param district without อำเภอ, empty when no document names it
 * @param province without จังหวัด, empty when no document names it
 * @param code ISO 3166-2 of the province, empty when unknown
 * @param spellings full names as read, the most frequent first
 * @param years of which its documents tell, Buddhist era
 * @param documents how many were read
 * @param succeeds the office that it was before it was raised to another kind, empty when none
 * @param gazetteerCode its code in the official list that the user gave, empty when none
 * @param confidence 0–1, that all its documents are of this one office
 */
public record Office(
        String id,
        OrgType type,
        String name,
        String district,
        String province,
        String code,
        List<String> spellings,
        List<Integer> years,
        int documents,
        String succeeds,
        String gazetteerCode,
        double confidence) {

    public Office {
        spellings = List.copyOf(spellings);
        years = List.copyOf(years);
    }

    /** The name with the kind written out. */
    public String fullName() {
        return type.prefix() + name;
    }

    /** The part of the country, empty when the province is unknown. */
    public String region() {
        return Regions.of(code);
    }
}
