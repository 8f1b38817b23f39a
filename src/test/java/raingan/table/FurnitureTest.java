package raingan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;

class FurnitureTest {

    private static List<String> body(PageBuilder... pages) {
        return Layout.of(Stream.of(pages).map(PageBuilder::build).toList()).stream()
                .filter(b -> b instanceof Block.Text t && t.role() == Block.Role.BODY)
                .map(b -> ((Block.Text) b).line().text())
                .toList();
    }

    @Test
    void lineAtTheSamePlaceOfTwoPagesRunsButForTheTitleThatItRepeats() {
        PageBuilder first =
                new PageBuilder(1).line("เทศบาลตำบลนาทดลอง").space(60).line("วิธีดำเนินการ");
        PageBuilder second =
                new PageBuilder(2).line("เทศบาลตำบลนาทดลอง").space(60).line("1. ประชุม");
        assertThat(body(first, second)).containsExactly("เทศบาลตำบลนาทดลอง", "วิธีดำเนินการ", "1. ประชุม");
    }

    @Test
    void headingThatCountsOnEachPageIsNoRunningLine() {
        PageBuilder first = new PageBuilder(1).line("มาตรการที่ 1").line("วิธีดำเนินการ");
        PageBuilder second = new PageBuilder(2).line("มาตรการที่ 2").line("1. ประชุม");
        assertThat(body(first, second)).hasSize(4);
    }
}
