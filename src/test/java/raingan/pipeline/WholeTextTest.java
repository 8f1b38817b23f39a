package raingan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import raingan.page.Page;
import raingan.page.PageBuilder;
import raingan.pipeline.reading.DirectPageReader;
import raingan.pipeline.reading.Options;
import raingan.pipeline.reading.PageException;
import raingan.report.Reports;
import raingan.report.WholeText;
import raingan.report.record.TextBlock;
import raingan.report.record.TextBlock.Kind;
import raingan.source.SourceException;
import raingan.source.SourceFile;
import raingan.table.Layout;
import raingan.thai.value.Spelling;

/** The whole text of a document is kept, and says what became of it. */
class WholeTextTest {

    private static final String DOC = "0123456789ab";
    private static final Path SAMPLES = Path.of("samples/reports");
    private static final double[] FOUR = {40, 190, 310, 440, 570};

    static Stream<String> printed() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".digital.pdf"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void everyWordOfASampleStandsInOneBlock(String name) throws SourceException, PageException {
        SourceFile source = SourceFile.of(SAMPLES.resolve(name), name);
        List<Page> pages = new ArrayList<>();
        try (DirectPageReader reader = new DirectPageReader(Locale.ENGLISH)) {
            for (int page = 1; page <= reader.pageCount(source); page++) {
                pages.add(reader.read(source, page, Options.defaults()));
            }
        }

        Reports.Reading read = Reports.read(source.docId(), pages, Layout.of(pages), Spelling.standard());

        WholeText.assertKept(source.docId(), pages, read.report(), read.texts());
        assertThat(read.texts()).extracting(TextBlock::kind).contains(Kind.TITLE);
    }

    @Test
    void aCellOverTwoPagesHasAPartOnEach() {
        Page first = new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567")
                .line("เทศบาลตำบลสมมุติทอง อำเภอเมืองน่าน จังหวัดน่าน")
                .space(560)
                .row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", "1. ตั้งตู้", "กองคลัง", "ปี 2567")
                .cutRow(FOUR, "ติดป้ายราคา", "1. ทำป้ายที่", "กองคลัง", "ปี 2567")
                .build();
        Page second = new PageBuilder(2)
                .row(FOUR, "", "ชัดเจน", "", "")
                .row(FOUR, "แจกคู่มือ", "พิมพ์และแจก", "สำนักปลัด", "ปี 2567")
                .space(20)
                .line("จึงเรียนมาเพื่อโปรดทราบ")
                .build();
        List<Page> pages = List.of(first, second);

        Reports.Reading read = Reports.read(DOC, pages, Layout.of(pages), Spelling.standard());

        WholeText.assertKept(DOC, pages, read.report(), read.texts());
        assertThat(read.texts())
                .extracting(TextBlock::page, TextBlock::kind)
                .containsExactly(
                        tuple(1, Kind.TITLE), tuple(1, Kind.TABLE), tuple(2, Kind.TABLE), tuple(2, Kind.PROSE));
        assertThat(read.texts().get(2).cells().get(0).text()).isEqualTo("ชัดเจน");
        assertThat(read.texts().get(2).cells().get(0).destination()).containsExactly(DOC + "-m002");
    }
}
