package raingan.pdf;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import raingan.source.ErrorCode;
import raingan.source.SourceException;

/** An open PDF. Not for several threads at a time. */
public final class PdfFile implements AutoCloseable {

    /** Enough to judge a font by; more would cost as much as reading the document. */
    private static final int SAMPLED_PAGES = 8;

    private final PDDocument document;
    private final HiddenLayers layers;
    private final int pageCount;
    private final FontBook fonts = new FontBook();
    private @Nullable Map<Integer, FontFacts> sampled;

    /** Read for the sample, and kept until asked for where memory allows. */
    private final Map<Integer, SoftReference<PageContent>> ahead = new HashMap<>();

    private PdfFile(PDDocument document, int pageCount) {
        this.document = document;
        this.layers = new HiddenLayers(document);
        this.pageCount = pageCount;
    }

    /**
     * Opens {@code path}, repairing what can be repaired. Keeps little of it in memory, whatever its size.
     *
     * @throws SourceException with {@code EMPTY_FILE}, {@code ENCRYPTED}, {@code DAMAGED}, {@code XFA_FORM}, {@code NO_PAGES} or
     *     {@code UNREADABLE}
     */
    public static PdfFile open(Path path) throws SourceException {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new SourceException(Files.exists(path) ? ErrorCode.UNREADABLE : ErrorCode.NOT_FOUND, path);
        }
        PDDocument document = load(path);
        try {
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new SourceException(ErrorCode.NO_PAGES);
            }
            document.getPage(0);
            if (isDrawnByFewViewers(document)) {
                throw new SourceException(ErrorCode.XFA_FORM);
            }
            return new PdfFile(document, pages);
        } catch (RuntimeException | StackOverflowError e) {
            close(document);
            throw new SourceException(ErrorCode.DAMAGED, e);
        } catch (SourceException e) {
            close(document);
            throw e;
        }
    }

    /** A dynamic XFA form (ISO 32000-1, 12.7.8): its only page asks for another program. */
    private static boolean isDrawnByFewViewers(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        return form != null
                && form.containsKey(COSName.XFA)
                && catalog.getBoolean(COSName.getPDFName("NeedsRendering"), false);
    }

    private static PDDocument load(Path path) throws SourceException {
        RandomAccessRead bytes = null;
        try {
            if (Files.size(path) == 0) {
                throw new SourceException(ErrorCode.EMPTY_FILE);
            }
            bytes = new RandomAccessReadBufferedFile(path);
            return Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            IOUtils.closeQuietly(bytes);
            throw new SourceException(ErrorCode.ENCRYPTED, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            IOUtils.closeQuietly(bytes);
            throw new SourceException(ErrorCode.DAMAGED, e);
        }
    }

    private static void close(PDDocument document) {
        IOUtils.closeQuietly(document);
    }

    public int pageCount() {
        return pageCount;
    }

    /**
     * Reads page {@code number}, counted from 1.
     *
     * @throws PageException when this page is damaged or draws without end; others may be sound
     */
    public PdfPage page(int number) throws PageException {
        if (number < 1 || number > pageCount) {
            throw new IllegalArgumentException("Pages are 1 to " + pageCount + ", got " + number);
        }
        PageContent drawn = content(number);
        ahead.put(number, new SoftReference<>(drawn));
        PageLook look = PageLook.of(document, number, fonts);
        PageContent seen = drawn.seen(look).cleaned();
        Frame turn = seen.turn();
        List<InkArea> inks =
                look.unexplained(seen).stream().map(i -> i.in(turn)).toList();
        PdfPage page = new PdfPage(number, seen.upright(), inks, this::sampledFonts, Map.of(), document);
        ahead.remove(number);
        return page;
    }

    /** The facts of the fonts on a few pages spread evenly over the document; a damaged one among them adds nothing. */
    private Map<Integer, FontFacts> sampledFonts() {
        if (sampled == null) {
            Map<Integer, FontFacts> facts = new HashMap<>();
            int pages = Math.min(SAMPLED_PAGES, pageCount);
            for (int i = 0; i < pages; i++) {
                int number = 1 + (int) ((long) i * pageCount / pages);
                for (FontFacts font : fontsOf(number)) {
                    facts.merge(font.id(), font, FontFacts::plus);
                }
            }
            sampled = Map.copyOf(facts);
        }
        return sampled;
    }

    private List<FontFacts> fontsOf(int number) {
        try {
            PageContent content = content(number);
            ahead.put(number, new SoftReference<>(content));
            return FontTally.of(content.cleaned().glyphs());
        } catch (PageException e) {
            return List.of();
        }
    }

    private PageContent content(int number) throws PageException {
        SoftReference<PageContent> kept = ahead.get(number);
        PageContent known = kept == null ? null : kept.get();
        return known == null ? fresh(number) : known;
    }

    private PageContent fresh(int number) throws PageException {
        try {
            PDPage page = document.getPage(number - 1);
            return ContentReader.read(page, fonts, layers);
        } catch (DrawingGuard.TooComplexException e) {
            throw new PageException(ErrorCode.PAGE_TOO_COMPLEX, e, number);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new PageException(ErrorCode.PAGE_DAMAGED, e, number);
        }
    }

    @Override
    public void close() {
        close(document);
    }
}
