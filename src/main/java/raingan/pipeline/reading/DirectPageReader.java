package raingan.pipeline.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import raingan.page.Page;
import raingan.page.PageRef;
import raingan.page.Reading;
import raingan.page.Word;
import raingan.pdf.FontSample;
import raingan.pdf.InkArea;
import raingan.pdf.PageDecision;
import raingan.pdf.PageImage;
import raingan.pdf.PdfFile;
import raingan.pdf.PdfPage;
import raingan.pipeline.reading.Options.OcrMode;
import raingan.scan.ScanReader;
import raingan.scan.image.ImageFile;
import raingan.scan.image.OcrUnavailableException;
import raingan.scan.ocr.OcrEngine;
import raingan.scan.ocr.OcrModel;
import raingan.scan.ocr.TesseractOcr;
import raingan.scan.paper.ScanSettings;
import raingan.source.ErrorCode;
import raingan.source.SourceException;
import raingan.source.SourceFile;

/** Reads pages in this process; keeps the file it read last open, and starts the OCR engine when first needed. */
public final class DirectPageReader implements PageReader {

    private static final int FULL_TURN = 360;
    private static final double POINTS_PER_INCH = 72;

    private final Locale locale;
    private final Supplier<OcrEngine> engines;
    private @Nullable OcrEngine engine;
    private @Nullable String ocrFault;
    private @Nullable PdfFile open;
    private @Nullable ImageFile scans;
    private final Map<Integer, String> fonts = new HashMap<>();
    private final Set<Long> pictures = new HashSet<>();
    private String openSha = "";

    /** A reader with the OCR engine and model of this program, whose messages are in the language of {@code locale}. */
    public DirectPageReader(Locale locale) {
        this(locale, () -> new TesseractOcr(OcrModel.standard()));
    }

    /** A reader with another OCR engine. */
    public DirectPageReader(Locale locale, Supplier<OcrEngine> engines) {
        this.locale = locale;
        this.engines = engines;
    }

    @Override
    public int pageCount(SourceFile source) throws SourceException {
        if (source.kind() == SourceFile.Kind.IMAGE) {
            try {
                return openScans(source).pageCount();
            } catch (IOException e) {
                throw new SourceException(ErrorCode.DAMAGED, e);
            }
        }
        return open(source).pageCount();
    }

    @Override
    public Page read(SourceFile source, int pageNumber, Options options) throws PageException {
        PageRef ref = new PageRef(source.docId(), pageNumber);
        try {
            if (source.kind() == SourceFile.Kind.IMAGE) {
                return scan(openScans(source).page(pageNumber - 1), ref, options.ocr());
            }
            PdfPage page = open(source).page(pageNumber);
            return switch (options.ocr()) {
                case NEVER -> layer(page, ref, page.wordsWithoutOcr(), page.readings());
                case ALWAYS -> ocr(page, ref, options.dpi());
                case AUTO -> asDrawn(page, ref, options.dpi());
            };
        } catch (SourceException e) {
            throw new PageException(e.code().name(), e.message(locale));
        } catch (IOException e) {
            throw new PageException(
                    ErrorCode.PAGE_DAMAGED.name(), ErrorCode.PAGE_DAMAGED.message(locale, String.valueOf(pageNumber)));
        }
    }

    @Override
    public void startOcr() throws PageException {
        engine();
    }

    @Override
    public void giveUpOcr(String message) {
        ocrFault = message;
    }

    /** The page as a person sees it, whoever reads which part. */
    private Page asDrawn(PdfPage stored, PageRef ref, int dpi) throws SourceException, PageException {
        PdfPage page = tried(stored, dpi);
        return switch (page.decision().choice()) {
            case LAYER, BLANK -> explained(page, layer(page, ref, page.words(), page.readings()), dpi);
            case MIXED -> explained(page, mixed(page, ref, dpi), dpi);
            case OCR -> ocr(page, ref, dpi);
        };
    }

    /** The page without trust in the fonts whose words say another text than they draw; each font is tried once. */
    private PdfPage tried(PdfPage page, int dpi) throws PageException, SourceException {
        List<FontSample> unknown = page.samples().stream()
                .filter(s -> !fonts.containsKey(s.font()))
                .toList();
        if (!unknown.isEmpty() && hasEngine() && page.decision().choice() != PageDecision.Choice.OCR) {
            PageImage image = page.image(dpi);
            FontTrial trial = new FontTrial(engine());
            unknown.forEach(s -> fonts.put(s.font(), trial.verdict(s, image)));
        }
        Map<Integer, String> lying = new HashMap<>(fonts);
        lying.values().removeIf(String::isEmpty);
        return lying.isEmpty() ? page : page.doubting(lying);
    }

    /** The page with what its ink says where no word of it does. */
    private Page explained(PdfPage page, Page read, int dpi) throws PageException, SourceException {
        List<InkArea> inks = page.inks().stream().filter(InkReader::mayBeText).toList();
        if (inks.isEmpty()) {
            return read;
        }
        if (!hasEngine()) {
            return InkReader.unread(read, inks, String.valueOf(ocrFault));
        }
        InkReader reader = new InkReader(engine(), pictures);
        return reader.knows(inks) ? InkReader.pictures(read, inks) : reader.read(read, inks, page.image(dpi));
    }

    /** Whether OCR can run; printed text is read without it. */
    private boolean hasEngine() {
        try {
            engine();
            return true;
        } catch (PageException e) {
            return false;
        }
    }

    private static Page layer(PdfPage page, PageRef ref, List<Word> words, List<Reading> readings) {
        return new Page(
                ref, page.width(), page.height(), page.rotation(), words, page.rulings(), page.shades(), readings);
    }

    /** The layer, with the words of OCR where the layer is not to be trusted. */
    private Page mixed(PdfPage page, PageRef ref, int dpi) throws SourceException, PageException {
        List<Reading> doubted = page.readings().stream()
                .filter(r -> r.reader() == Word.Reader.OCR)
                .toList();
        List<Word> words = new ArrayList<>(page.words());
        scanned(page, ref, dpi).words().stream()
                .filter(w -> doubted.stream().anyMatch(r -> r.region()
                        .contains(w.box().centerX(), w.box().centerY())))
                .forEach(words::add);
        return layer(page, ref, words, page.readings());
    }

    private Page ocr(PdfPage page, PageRef ref, int dpi) throws SourceException, PageException {
        Page read = scanned(page, ref, dpi);
        List<Reading> readings = new ArrayList<>(read.readings());
        readings.addAll(page.readings());
        int rotation = (page.rotation() + read.rotation()) % FULL_TURN;
        return new Page(ref, read.width(), read.height(), rotation, read.words(), read.rulings(), readings);
    }

    private Page scanned(PdfPage page, PageRef ref, int dpi) throws SourceException, PageException {
        OcrEngine ready = engine();
        PageImage image = page.scan(dpi);
        return ScanReader.read(image.image(), image.dpi(), ref, ready, ScanSettings.DEFAULTS);
    }

    /** A page of an image file, which has no text layer. */
    private Page scan(ImageFile.ScannedPage page, PageRef ref, OcrMode mode) throws PageException {
        if (mode == OcrMode.NEVER) {
            double points = POINTS_PER_INCH / page.dpi();
            double width = page.image().getWidth() * points;
            return new Page(ref, width, page.image().getHeight() * points, 0, List.of(), List.of(), List.of());
        }
        return ScanReader.read(page.image(), page.dpi(), ref, engine(), ScanSettings.DEFAULTS);
    }

    private OcrEngine engine() throws PageException {
        if (ocrFault != null) {
            throw new PageException(ErrorCode.OCR_UNAVAILABLE.name(), ocrFault);
        }
        try {
            OcrEngine own = engine == null ? engines.get() : engine;
            engine = own;
            return own;
        } catch (OcrUnavailableException e) {
            String message = ErrorCode.OCR_UNAVAILABLE.message(locale, e.message(locale));
            giveUpOcr(message);
            throw new PageException(ErrorCode.OCR_UNAVAILABLE.name(), message);
        }
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
        closeFile();
    }

    private void closeFile() {
        pictures.clear();
        fonts.clear();
        if (open != null) {
            open.close();
            open = null;
        }
        if (scans != null) {
            try {
                scans.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                scans = null;
            }
        }
    }

    private ImageFile openScans(SourceFile source) throws IOException {
        if (scans != null && openSha.equals(source.sha256())) {
            return scans;
        }
        closeFile();
        ImageFile file = ImageFile.open(source.path());
        scans = file;
        openSha = source.sha256();
        return file;
    }

    private PdfFile open(SourceFile source) throws SourceException {
        if (open != null && openSha.equals(source.sha256())) {
            return open;
        }
        closeFile();
        PdfFile file = PdfFile.open(source.requireReport().path());
        open = file;
        openSha = source.sha256();
        return file;
    }
}
