package raingan.pipeline;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import raingan.pdf.PageImage;
import raingan.pdf.PdfFile;
import raingan.pipeline.reading.PageException;
import raingan.scan.image.ImageFile;
import raingan.source.SourceException;
import raingan.source.SourceFile;
import raingan.source.SourceFile.Kind;

/** Pictures of pages, for people to look at. */
public final class PagePictures {

    /**
     * A page as a picture.
     *
     * @param image pixels, origin top-left
     * @param dpi pixels for an inch of paper
     */
    public record Picture(BufferedImage image, double dpi) {}

    private PagePictures() {}

    /**
     * The page as it is stored; a scan may stand otherwise than it was read.
     *
     * @param pageNumber counted from 1
     * @param dpi resolution of a page that is drawn; a scan keeps its own
     */
    public static Picture of(SourceFile source, int pageNumber, double dpi, Locale locale) throws PageException {
        try {
            if (source.requireReport().kind() == Kind.IMAGE) {
                try (ImageFile file = ImageFile.open(source.path())) {
                    ImageFile.ScannedPage page = file.page(pageNumber - 1);
                    return new Picture(page.image(), page.dpi());
                }
            }
            try (PdfFile file = PdfFile.open(source.path())) {
                PageImage image = file.page(pageNumber).image(dpi);
                return new Picture(image.image(), image.dpi());
            }
        } catch (SourceException e) {
            throw new PageException(e.code().name(), e.message(locale));
        } catch (IOException e) {
            throw new PageException("PAGE_DAMAGED", String.valueOf(e.getMessage()));
        }
    }
}
