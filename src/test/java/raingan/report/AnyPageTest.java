package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Page;
import raingan.page.PageBuilder;
import raingan.page.Word;
import raingan.report.record.Report;
import raingan.table.Layout;
import raingan.thai.value.Spelling;

/** Pages on which rules and words are lost, moved and exchanged at random, by the same seeds each time. */
class AnyPageTest {

    private static final String DOC = "0123456789ab";
    private static final int DOCUMENTS = 150;
    private static final double[] SIX = {40, 70, 170, 290, 380, 470, 570};
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Random random = new Random(2567);

    @Test
    void whatever_stands_on_the_pages_they_are_read_to_the_end_and_every_word_goes_to_one_place() {
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Page> pages =
                    IntStream.rangeClosed(1, 3).mapToObj(n -> worn(page(n))).toList();
            Reports.Reading read = assertTimeoutPreemptively(
                    LONG, () -> Reports.read(DOC, pages, Layout.of(pages), Spelling.off()), "document " + i);
            Report report = read.report();
            WholeText.assertKept(DOC, pages, report, read.texts());
            for (Page page : pages) {
                assertThat(placed(report, page))
                        .as("document " + i)
                        .isEqualTo(page.words().size());
            }
        }
    }

    private static int placed(Report report, Page page) {
        return report.coverage().pages().stream()
                .filter(p -> p.page() == page.ref().number())
                .flatMap(p -> p.counts().values().stream())
                .mapToInt(n -> n)
                .sum();
    }

    private static Page page(int number) {
        PageBuilder page = new PageBuilder(number)
                .line("รายงานผลตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2567")
                .row(SIX, "ที่", "ตัวชี้วัด", "มาตรการ/\nกิจกรรม", "ผู้รับผิดชอบ", "ระยะเวลา", "ผลการดำเนินการ");
        for (int row = 1; row <= 6; row++) {
            page.row(SIX, "" + row, "การใช้อำนาจ", "ลดขั้นตอน\nเปิดตู้รับฟัง", "กองคลัง", "ไตรมาส 2", "ดำเนินการแล้ว");
        }
        return page.space(20)
                .rowUnder(70, 570, SIX, "", "ตัวชี้วัด", "คะแนน 2566", "คะแนน 2567", "ผลต่าง", "ระดับ")
                .row(SIX, "1", "การปฏิบัติหน้าที่", "85.00", "90.11", "5.11", "A")
                .cutRow(SIX, "2", "การใช้งบประมาณ", "85.00", "78.42", "-6.58", "B")
                .build();
    }

    private Page worn(Page page) {
        double lost = random.nextDouble() / 2;
        double moved = random.nextBoolean() ? 0 : 20 * random.nextDouble();
        List<Ruling> rulings = new ArrayList<>();
        for (Ruling ruling : page.rulings()) {
            if (random.nextDouble() >= lost) {
                double shift = moved * (random.nextDouble() - 0.5);
                rulings.add(new Ruling(
                        ruling.orientation(),
                        ruling.position() + shift,
                        ruling.start(),
                        ruling.end() - random.nextInt(2) * shift * shift / 10));
            }
        }
        List<Word> words = page.words().stream()
                .filter(w -> random.nextDouble() >= lost / 4)
                .map(w -> random.nextDouble() < lost / 2 ? text(w, page) : w)
                .map(w -> Word.ofLayer(w.text(), moved(w.box(), moved * (random.nextDouble() - 0.5))))
                .toList();
        return new Page(page.ref(), page.width(), page.height(), 0, words, rulings, List.of());
    }

    private Word text(Word word, Page page) {
        return Word.ofLayer(
                page.words().get(random.nextInt(page.words().size())).text(), word.box());
    }

    private static Box moved(Box box, double by) {
        return new Box(box.left() + by, box.top() + by, box.right() + by, box.bottom() + by);
    }
}
