package raingan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;

/** A spreadsheet prints the columns that find no room on a page on later ones. */
class SpilledColumnsTest {

    private static final double[] LEFT = {50, 80, 300, 550};
    private static final double[] RIGHT = {50, 250, 400};

    private static PageBuilder left(int page, int first) {
        PageBuilder built = new PageBuilder(page).row(LEFT, "ที่", "มาตรการ", "วิธีดำเนินการ");
        for (int i = first; i < first + 4; i++) {
            built.row(LEFT, String.valueOf(i), "ทำป้าย" + i, "ติดป้าย");
        }
        return built;
    }

    private static PageBuilder right(int page, String first, String... owners) {
        PageBuilder built = new PageBuilder(page).row(RIGHT, first, "หมายเหตุ");
        for (String owner : owners) {
            built.row(RIGHT, owner, "");
        }
        return built;
    }

    private static List<Table> tables(PageBuilder... pages) {
        return Block.tables(Layout.of(
                        List.of(pages).stream().map(PageBuilder::build).toList()))
                .stream()
                .map(Block.Tabular::table)
                .toList();
    }

    @Test
    void columnsOnTheNextPageStandBesideTheirRows() {
        List<Table> tables = tables(left(1, 1), right(2, "ผู้รับผิดชอบ", "กองคลัง", "กองช่าง", "สำนักปลัด", "กองคลัง"));
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).columns()).isEqualTo(5);
        assertThat(tables.get(0).rowText(2)).startsWith("2 ทำป้าย2 ติดป้าย กองช่าง");
    }

    @Test
    void rowsOnFurtherPagesFollowWithTheirFurtherColumns() {
        List<Table> tables = tables(
                left(1, 1),
                right(2, "ผู้รับผิดชอบ", "กองคลัง", "กองช่าง", "สำนักปลัด", "กองคลัง"),
                left(3, 5),
                right(4, "ผู้รับผิดชอบ", "กองช่าง", "กองช่าง", "กองช่าง", "กองช่าง"));
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows()).isEqualTo(9);
        assertThat(tables.get(0).rowText(5)).startsWith("5 ทำป้าย5 ติดป้าย กองช่าง");
    }

    @Test
    void aTableUnderATitleOfItsOwnStaysATable() {
        PageBuilder other = new PageBuilder(2).line("ผลคะแนน").row(RIGHT, "ด้าน", "คะแนน");
        for (int i = 0; i < 4; i++) {
            other.row(RIGHT, "ด้าน " + i, "80.00");
        }
        assertThat(tables(left(1, 1), other)).hasSize(2);
    }
}
