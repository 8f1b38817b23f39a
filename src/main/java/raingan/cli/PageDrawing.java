package raingan.cli;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import raingan.geometry.Box;
import raingan.geometry.Grid;
import raingan.geometry.GridCell;
import raingan.geometry.Grids;
import raingan.geometry.Ruling;
import raingan.page.Page;
import raingan.page.Word;
import raingan.pipeline.PagePictures.Picture;
import raingan.report.record.Field;
import raingan.report.record.Place;
import raingan.report.record.Report;
import raingan.report.record.Sourced;

/** Draws over the picture of a page what was found on it. */
final class PageDrawing {

    /** Pixels per inch of the drawing: small print is legible, a page fits a screen. */
    static final double DPI = 130;

    /** The page shines through what is drawn over it. */
    private static final int FILL_ALPHA = 60;

    private static final double POINTS_PER_INCH = 72;
    private static final Color RULING = new Color(0x1565C0);
    private static final Color CELL = new Color(0x90CAF9);
    private static final Color LAYER_WORD = new Color(0x9E9E9E);
    private static final Color OCR_WORD = new Color(0xEF6C00);

    /** One colour per column that texts go to; colours of ColorBrewer's qualitative sets. */
    private static final Map<String, Color> COLUMNS = new LinkedHashMap<>();

    static {
        int[] colors = {
            0xE41A1C, 0x377EB8, 0x4DAF4A, 0x984EA3, 0xFF7F00, 0xB8B800, 0xA65628, 0xF781BF, 0x666666, 0x1B9E77, 0xD95F02
        };
        int next = 0;
        for (Field field : Field.values()) {
            COLUMNS.put(field.column(), new Color(colors[next++]));
        }
        COLUMNS.put("score", new Color(colors[next++]));
        COLUMNS.put("finding", new Color(colors[next]));
    }

    private final BufferedImage canvas;
    private final Graphics2D graphics;
    private final double scale;

    private PageDrawing(Picture picture, Page page) {
        scale = DPI / POINTS_PER_INCH;
        canvas = new BufferedImage(
                (int) Math.ceil(page.width() * scale),
                (int) Math.ceil(page.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        graphics = canvas.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.drawImage(picture.image(), 0, 0, canvas.getWidth(), canvas.getHeight(), null);
    }

    /** The picture of {@code page} with its words, rulings and cells, and the fields of {@code report} they went to. */
    static BufferedImage of(Picture picture, Page page, Report report) {
        PageDrawing drawing = new PageDrawing(picture, page);
        drawing.fields(page.ref().number(), report);
        drawing.structure(page);
        drawing.graphics.dispose();
        return drawing.canvas;
    }

    /** What each colour means, as {@code #rrggbb} by the name of a column or of a text under {@code legend}. */
    static Map<String, String> legend() {
        Map<String, String> legend = new LinkedHashMap<>();
        legend.put("ruling", hex(RULING));
        legend.put("cell", hex(CELL));
        legend.put("layer-word", hex(LAYER_WORD));
        legend.put("ocr-word", hex(OCR_WORD));
        COLUMNS.forEach((name, color) -> legend.put(name, hex(color)));
        return legend;
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    private void structure(Page page) {
        graphics.setStroke(new BasicStroke(1));
        for (Word word : page.words()) {
            outline(word.box(), word.reader() == Word.Reader.OCR ? OCR_WORD : LAYER_WORD);
        }
        for (Grid grid : Grids.of(page.rulings())) {
            for (GridCell cell : grid.cells()) {
                outline(cell.box().grow(-1), CELL);
            }
        }
        graphics.setStroke(new BasicStroke(2));
        for (Ruling ruling : page.rulings()) {
            outline(ruling.box(), RULING);
        }
    }

    private void fields(int number, Report report) {
        report.measures().forEach(m -> m.fields().forEach((field, text) -> fill(number, text, field.column())));
        report.scores().forEach(s -> fill(number, s.source(), "score"));
        report.findings().forEach(f -> fill(number, f.text(), "finding"));
    }

    private void fill(int number, Sourced text, String column) {
        Color color = COLUMNS.getOrDefault(column, Color.BLACK);
        graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), FILL_ALPHA));
        List<Place> here =
                text.places().stream().filter(p -> p.page() == number).toList();
        here.forEach(place -> graphics.fill(pixels(place.box())));
    }

    private void outline(Box box, Color color) {
        graphics.setColor(color);
        graphics.draw(pixels(box));
    }

    private Rectangle2D pixels(Box box) {
        return new Rectangle2D.Double(box.left() * scale, box.top() * scale, box.width() * scale, box.height() * scale);
    }
}
