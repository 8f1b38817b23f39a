package raingan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.export.DatasetWriter;
import raingan.export.OutputFolder;
import raingan.export.Results;
import raingan.page.PageBuilder;
import raingan.pipeline.reading.Options;
import raingan.review.Corrections;
import raingan.review.Language;
import raingan.review.Messages;
import raingan.review.SheetReader;

class DoubtedColumnTest {

    private static final double[] FOUR = {40, 190, 310, 440, 570};

    @Test
    void aColumnInDoubtMakesEveryMeasureOfItsTableOneToReviewAndNoOther(@TempDir Path out) throws IOException {
        PageBuilder page = new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567")
                .line("เทศบาลตำบลสมมุติทอง อำเภอเมืองน่าน จังหวัดน่าน")
                .space(20)
                .row(FOUR, "มาตรการ", "วิธีดำเนินการ", "คณะบุคคล", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", "ตั้งตู้", "นางสมศรี ใจงาม", "ปี 2567")
                .row(FOUR, "ติดป้ายราคา", "ทำป้าย", "ผู้ใหญ่บ้านทุกหมู่", "ปี 2567")
                .space(20)
                .line("มาตรการเพิ่มเติม")
                .row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "แจกคู่มือ", "พิมพ์และแจก", "สำนักปลัด", "ปี 2567");

        try (OutputFolder folder = new OutputFolder(out);
                DatasetWriter writer = new DatasetWriter(folder, new Messages(Language.EN), Corrections.NONE)) {
            writer.add(Extraction.parse(
                    Results.source("a.pdf", 1), List.of(new PageOutcome.Read(page.build())), Options.defaults()));
            writer.finish();
        }

        assertThat(SheetReader.read(out.resolve("dataset/measures.csv")))
                .extracting(row -> row.get("measure"), row -> row.get("needs_review"))
                .containsExactly(
                        tuple("เปิดตู้รับฟัง", "true"), tuple("ติดป้ายราคา", "true"), tuple("แจกคู่มือ", "false"));
    }
}
