package raingan.pipeline.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Page;
import raingan.page.Reading;
import raingan.page.Word;
import raingan.pdf.InkArea;
import raingan.pdf.PageImage;
import raingan.scan.ScanReader;
import raingan.scan.ocr.OcrEngine;
import raingan.scan.paper.ScanSettings;

/** Reads the ink that the words of a page do not explain: pasted tables, scans beside a few letters, stamps. */
final class InkReader {

    /** Read as text. */
    static final String TEXT = "ink-without-words";

    /** Text by its shape, of which nobody knows what it says. */
    static final String UNREAD = "unread-ink";

    /** A photograph, a logo, a signature. */
    static final String PICTURE = "picture";

    /** Why it is not read once more. */
    private static final String KNOWN = "seen before";

    /** Share of ground below which an area is a photograph. */
    private static final double LEAST_GROUND = 0.35;

    /** Points around an area that belong to it: strokes are thicker than the ink that a small drawing shows. */
    private static final double MARGIN = 6;

    /** Points of white around an area on the sheet that is read. */
    private static final double FRAME = 72;

    /** Points around a word that its ink reaches. */
    private static final double HALO = 1;

    /** Characters and their mean confidence (0–1) from which an area holds text. */
    private static final int ENOUGH = 6;

    private static final double SURE = 0.65;

    /** The same of a short text. */
    private static final int FEW = 4;

    private static final double CERTAIN = 0.85;

    /** Confidence (0–1) below which a word of it is none. */
    private static final double NO_WORD = 0.3;

    /** Characters read without confidence from which an area looks like text that nobody reads. */
    private static final int MUCH = 40;

    private final OcrEngine engine;
    private final Set<Long> pictures;

    /** @param pictures the prints of areas without text that were seen in the file before; added to */
    InkReader(OcrEngine engine, Set<Long> pictures) {
        this.engine = engine;
        this.pictures = pictures;
    }

    /** Whether an area may hold text. */
    static boolean mayBeText(InkArea ink) {
        return ink.ground() >= LEAST_GROUND;
    }

    /** The page with what stands in {@code inks}, which {@code image} shows. */
    Page read(Page page, List<InkArea> inks, PageImage image) {
        BufferedImage paper = without(page.words(), image);
        List<Word> words = new ArrayList<>(page.words());
        List<Ruling> rulings = new ArrayList<>(page.rulings());
        List<Reading> readings = new ArrayList<>(page.readings());
        for (InkArea ink : inks) {
            if (pictures.contains(ink.print())) {
                readings.add(picture(ink.box(), KNOWN));
                continue;
            }
            Piece piece = piece(page, ink.box(), paper, image);
            readings.add(piece.reading());
            if (piece.reading().reason().equals(TEXT)) {
                words.addAll(piece.words());
                rulings.addAll(piece.rulings());
            } else if (piece.reading().reason().equals(PICTURE)) {
                pictures.add(ink.print());
            }
        }
        return page.with(words, rulings, readings);
    }

    /** Whether all of {@code inks} are pictures that were seen in the file before. */
    boolean knows(List<InkArea> inks) {
        return inks.stream().allMatch(ink -> pictures.contains(ink.print()));
    }

    /** The page with {@code inks} named as pictures that were seen before. */
    static Page pictures(Page page, List<InkArea> inks) {
        return page.plus(inks.stream().map(ink -> picture(ink.box(), KNOWN)).toList());
    }

    /** The page with {@code inks} named as what nobody could read, and why. */
    static Page unread(Page page, List<InkArea> inks, String why) {
        return page.plus(inks.stream()
                .map(ink -> new Reading(ink.box(), Word.Reader.LAYER, UNREAD, why))
                .toList());
    }

    private record Piece(List<Word> words, List<Ruling> rulings, Reading reading) {}

    private Piece piece(Page page, Box box, BufferedImage paper, PageImage image) {
        Box area = box.grow(MARGIN)
                .intersection(new Box(0, 0, page.width(), page.height()))
                .orElse(box);
        double scale = image.pixelsPerPoint();
        int left = (int) Math.floor(area.left() * scale);
        int top = (int) Math.floor(area.top() * scale);
        int width = Math.min(paper.getWidth() - left, (int) Math.ceil(area.width() * scale));
        int height = Math.min(paper.getHeight() - top, (int) Math.ceil(area.height() * scale));
        Page read = ScanReader.read(
                framed(paper.getSubimage(left, top, width, height), (int) (FRAME * scale)),
                image.dpi(),
                page.ref(),
                engine,
                ScanSettings.DEFAULTS);
        double right = area.left() - FRAME;
        double down = area.top() - FRAME;
        List<Word> words = read.words().stream()
                .filter(w -> w.confidence() >= NO_WORD)
                .map(w -> Word.ofOcr(w.text(), moved(w.box(), right, down), w.confidence(), w.spaced()))
                .toList();
        List<Ruling> rulings =
                read.rulings().stream().map(r -> moved(r, right, down)).toList();
        int characters = words.stream().mapToInt(w -> w.text().length()).sum();
        double confidence = words.stream()
                        .mapToDouble(w -> w.confidence() * w.text().length())
                        .sum()
                / Math.max(1, characters);
        boolean text = (characters >= ENOUGH && confidence >= SURE) || (characters >= FEW && confidence >= CERTAIN);
        boolean upright = read.rotation() == 0;
        String detail = String.format(Locale.ROOT, "%d characters, confidence %.2f", characters, confidence);
        Reading reading = text && upright
                ? new Reading(area, Word.Reader.OCR, TEXT, detail)
                : characters >= MUCH ? new Reading(area, Word.Reader.OCR, UNREAD, detail) : picture(area, detail);
        return new Piece(words, rulings, reading);
    }

    /** White around it: what runs from edge to edge of a sheet is no rule to a reader of scans. */
    private static BufferedImage framed(BufferedImage piece, int frame) {
        BufferedImage sheet = new BufferedImage(
                piece.getWidth() + 2 * frame, piece.getHeight() + 2 * frame, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.drawImage(piece, frame, frame, null);
        graphics.dispose();
        return sheet;
    }

    private static Box moved(Box box, double right, double down) {
        return new Box(box.left() + right, box.top() + down, box.right() + right, box.bottom() + down);
    }

    private static Ruling moved(Ruling ruling, double right, double down) {
        double across = ruling.isHorizontal() ? down : right;
        double along = ruling.isHorizontal() ? right : down;
        return new Ruling(
                ruling.orientation(), ruling.position() + across, ruling.start() + along, ruling.end() + along);
    }

    static Reading picture(Box box, String detail) {
        return new Reading(box, Word.Reader.LAYER, PICTURE, detail);
    }

    /** The picture without the words that are read already. */
    private static BufferedImage without(List<Word> words, PageImage image) {
        double scale = image.pixelsPerPoint();
        Graphics2D graphics = image.image().createGraphics();
        graphics.setColor(Color.WHITE);
        for (Word word : words) {
            Box box = word.box().grow(HALO);
            graphics.fillRect(
                    (int) Math.floor(box.left() * scale),
                    (int) Math.floor(box.top() * scale),
                    (int) Math.ceil(box.width() * scale),
                    (int) Math.ceil(box.height() * scale));
        }
        graphics.dispose();
        return image.image();
    }
}
