package raingan.thai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.thai.ThaiText;

class PlacesTest {

    @Test
    void knowsAllProvincesByTheirCodes() {
        assertThat(Places.provinces())
                .hasSize(77)
                .extracting(Places.Province::code)
                .doesNotHaveDuplicates();
        assertThat(Places.province(" ขอน แก่น"))
                .hasValueSatisfying(p -> assertThat(p.code()).isEqualTo("TH-40"));
        assertThat(Places.province("โคราช")).isEmpty();
    }

    @Test
    void namesAreCanonicalAndDistrictsAreKnown() {
        List<String> names =
                Places.provinces().stream().flatMap(p -> p.districts().stream()).toList();
        assertThat(names)
                .hasSizeGreaterThan(920)
                .allMatch(n -> ThaiText.normalise(n).changes().isEmpty());
        assertThat(names.stream().filter("เฉลิมพระเกียรติ"::equals)).hasSize(5);
    }

    @Test
    void aMisreadNameIsTheOneOfTheListItIsLike() {
        Places.Province province = Places.at("ขอนแก้น ประจำปี").orElseThrow();
        assertThat(province.name()).isEqualTo("ขอนแก่น");
        assertThat(Places.district("หนองสองท้อง", province)).contains("หนองสองห้อง");
        assertThat(Places.district("บ้านโนน", province)).isEmpty();
        assertThat(Places.at("ดาวอังคาร")).isEmpty();
    }
}
