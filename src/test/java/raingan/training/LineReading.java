package raingan.training;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import raingan.scan.image.GrayImage;
import raingan.scan.ocr.OcrEngine;
import raingan.scan.ocr.OcrModel;
import raingan.scan.ocr.OcrWord;
import raingan.scan.ocr.TesseractOcr;

/** The line images of the ratchet with their truth, and what a model reads on them; spaces are left out. */
record LineReading(String name, String face, String degradation, String truth) {
    private static final Path FOLDER = Path.of("src/test/resources/raingan/model");

    static List<LineReading> all() throws IOException {
        try (var rows = Files.lines(FOLDER.resolve("truth.tsv"))) {
            return rows.map(row -> row.split("\t"))
                    .map(f -> new LineReading(f[0], f[1], f[2], plain(f[3])))
                    .toList();
        }
    }

    /** What the model in {@code folder} reads on each line, in their order. */
    static List<String> read(List<LineReading> lines, Path folder, String model) throws IOException {
        try (OcrEngine engine = new TesseractOcr(OcrModel.of(folder, model))) {
            List<String> texts = new ArrayList<>();
            for (LineReading line : lines) {
                texts.add(engine.read(line.image(), OcrEngine.Segmentation.LINE).stream()
                        .map(OcrWord::text)
                        .collect(Collectors.collectingAndThen(Collectors.joining(), LineReading::plain)));
            }
            return texts;
        }
    }

    private GrayImage image() throws IOException {
        BufferedImage png = ImageIO.read(FOLDER.resolve(name + ".png").toFile());
        byte[] pixels = ((DataBufferByte) png.getRaster().getDataBuffer()).getData();
        return new GrayImage(png.getWidth(), png.getHeight(), pixels);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Insertions, deletions and substitutions between two texts (Levenshtein). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
