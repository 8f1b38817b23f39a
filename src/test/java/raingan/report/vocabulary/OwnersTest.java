package raingan.report.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "สำนักปลัดฯ | สำนักปลัด",
                "สำนักปลัด อบต. | สำนักปลัด",
                "สำนักปลัด, กองคลัง, กองการศึกษาฯ | สำนักปลัด;กองคลัง;กองการศึกษา",
                "กองช่าง/กองคลัง | กองช่าง;กองคลัง",
                "กองคลังและกองช่าง | กองคลัง;กองช่าง",
                "ทุกสำนัก/กอง | ALL",
                "ทุกส่วนราชการ | ALL",
                "กองสาธารณสุขและสิ่งแวดล้อม | กองสาธารณสุขและสิ่งแวดล้อม",
                "งานธุรการ | งานธุรการ",
                "งานการเจ้าหน้าที่ | งานการเจ้าหน้าที่",
                "งานการเจ้าหน้าที่ สำนักปลัด | สำนักปลัด",
                "นางสมมุติ ใจงาม (กองคลัง) | กองคลัง",
                "งานธุรการ, กองคลัง | งานธุรการ;กองคลัง",
                "สนป. | สำนักปลัด"
            })
    void unitsAreCanonicalAndInOrder(String owner, String units) {
        assertThat(Owners.units(owner)).isEqualTo(List.of(units.split(";")));
    }

    @Test
    void theHeadOfAUnitStandsForIt() {
        assertThat(Owners.units("ผู้อำนวยการกองคลัง")).containsExactly("กองคลัง");
        assertThat(Owners.units("ผอ.กองช่าง, ปลัดเทศบาล")).startsWith("กองช่าง");
    }

    @Test
    void unitThatTheEndOfALineBreaksIsOne() {
        assertThat(CellContent.isOwner("กอง\nคลัง")).isTrue();
        assertThat(CellContent.isOwner("กองคลัง\nกองช่าง")).isTrue();
        assertThat(CellContent.isOwner("กองคลัง\nตั้งตู้รับฟัง")).isFalse();
    }
}
