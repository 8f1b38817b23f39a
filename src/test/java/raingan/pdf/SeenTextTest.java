package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.page.Word;

/** What a person sees on a page is what is read from it. */
class SeenTextTest {

    private static final int PAGES = 40;
    private static final int LINES = 12;
    private static final String LETTERS = "กขคงจชซดตถทนบปผพฟมยรลวสหอ";

    private final Path folder;
    private final Random random = new Random(2569);
    private final PDDocument pictures = new PDDocument();

    SeenTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() throws IOException {
        pictures.close();
    }

    /** How a word stands on its page. */
    private enum Look {
        PLAIN(true),
        GREY(true),
        WHITE_ON_BLACK(true),
        HALF_TRANSPARENT(true),
        ROTATED(true),
        DRAWN_TWICE(true),
        STROKED(true),
        WHITE(false),
        WHITE_OVER_TEXT(false),
        COVERED(false),
        UNDER_A_PICTURE(false),
        CLIPPED(false),
        TRANSPARENT(false),
        INVISIBLE(false),
        OUTSIDE(false);

        private final boolean seen;

        Look(boolean seen) {
            this.seen = seen;
        }
    }

    @Test
    void exactlyTheWordsThatAreSeenAreRead() throws Exception {
        for (int i = 0; i < PAGES; i++) {
            TreeSet<String> visible = new TreeSet<>();
            Path file = PdfMaker.write(folder, (page, thai) -> {
                for (int line = 0; line < LINES; line++) {
                    Look look = Look.values()[random.nextInt(Look.values().length)];
                    draw(page, thai, 60 + 60 * line, look, visible);
                }
            });
            try (PdfFile pdf = PdfFile.open(file)) {
                assertThat(new TreeSet<>(
                                pdf.page(1).words().stream().map(Word::text).toList()))
                        .as("page " + i)
                        .isEqualTo(visible);
            }
        }
    }

    @Test
    void marksOnMarksAreSeenWithTheirLetters() throws Exception {
        for (double size = 4; size <= 16; size += 0.5) {
            float points = (float) size;
            Path file = PdfMaker.write(folder, (page, thai) -> {
                for (int line = 0; line < 30; line++) {
                    page.beginText();
                    page.setFont(thai, points);
                    page.newLineAtOffset(60 + line * 0.37f, 800 - line * 24.19f);
                    page.setRenderingMode(RenderingMode.FILL_STROKE);
                    page.setLineWidth(points / 12);
                    page.showText("ที่นี้ที่ปี่ที่มี้");
                    page.endText();
                }
            });
            try (PdfFile pdf = PdfFile.open(file)) {
                assertThat(pdf.page(1).words())
                        .as("size " + size)
                        .extracting(Word::text)
                        .containsOnly("ที่นี้ที่ปี่ที่มี้");
            }
        }
    }

    @Test
    void aSmallPictureOfLettersIsUnexplainedInkAndATableOfTextIsNone() throws Exception {
        Path file = PdfMaker.write(folder, (page, thai) -> {
            PdfMaker.show(page, thai, 72, 100, "กองคลัง");
            page.addRect(60, 700, 300, 60);
            page.stroke();
            page.drawImage(LosslessFactory.createFromImage(pictures, letters()), 72, 300, 200, 50);
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            List<InkArea> inks = pdf.page(1).inks();
            assertThat(inks).hasSize(1);
            assertThat(inks.get(0).box().left()).isBetween(60.0, 90.0);
            assertThat(inks.get(0).box().top()).isBetween(480.0, 510.0);
            assertThat(inks.get(0).ground()).isGreaterThan(0.5);
        }
    }

    private static BufferedImage letters() {
        BufferedImage image = new BufferedImage(400, 100, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean ink = x % 20 < 4 && x > 20 && x < 380 && y > 30 && y < 70;
                image.setRGB(x, y, ink ? 0 : 0xFFFFFF);
            }
        }
        return image;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private void draw(PDPageContentStream page, PDType0Font thai, double y, Look look, Set<String> visible)
            throws IOException {
        String word = word();
        if (look.seen) {
            visible.add(word);
        }
        double x = 60 + random.nextInt(300);
        page.saveGraphicsState();
        switch (look) {
            case GREY -> page.setNonStrokingColor(Color.GRAY);
            case WHITE -> page.setNonStrokingColor(Color.WHITE);
            case WHITE_ON_BLACK -> {
                box(page, x, y, Color.BLACK);
                page.setNonStrokingColor(Color.WHITE);
            }
            case HALF_TRANSPARENT -> page.setGraphicsStateParameters(alpha(0.5f));
            case TRANSPARENT -> page.setGraphicsStateParameters(alpha(0));
            case STROKED -> page.setRenderingMode(RenderingMode.STROKE);
            case INVISIBLE -> page.setRenderingMode(RenderingMode.NEITHER);
            case CLIPPED -> {
                page.addRect(500, 10, 20, 20);
                page.clip();
            }
            case WHITE_OVER_TEXT -> {
                String below = word();
                visible.add(below);
                PdfMaker.show(page, thai, x, y, below);
                page.setNonStrokingColor(Color.WHITE);
            }
            default -> page.setNonStrokingColor(Color.BLACK);
        }
        if (look == Look.ROTATED) {
            page.transform(Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) (842 - y)));
            PdfMaker.show(page, thai, 0, 842, word);
        } else {
            PdfMaker.show(page, thai, look == Look.OUTSIDE ? x + 700 : x, y, word);
        }
        switch (look) {
            case DRAWN_TWICE -> PdfMaker.show(page, thai, x + 0.4, y, word);
            case COVERED -> box(page, x, y, Color.WHITE);
            case UNDER_A_PICTURE ->
                page.drawImage(
                        LosslessFactory.createFromImage(pictures, paper()),
                        (float) x - 10,
                        (float) (842 - y - 10),
                        100,
                        30);
            default -> {}
        }
        page.restoreGraphicsState();
    }

    private static BufferedImage paper() {
        BufferedImage image = new BufferedImage(100, 30, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 3000; i++) {
            image.setRGB(i % 100, i / 100, i % 7 < 3 ? 0x606060 : 0xE0E0E0);
        }
        return image;
    }

    private static void box(PDPageContentStream page, double x, double y, Color colour) throws IOException {
        page.setNonStrokingColor(colour);
        page.addRect((float) x - 10, (float) (842 - y - 10), 100, 30);
        page.fill();
    }

    private static PDExtendedGraphicsState alpha(float share) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(share);
        return state;
    }
}
