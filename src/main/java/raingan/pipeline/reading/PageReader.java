package raingan.pipeline.reading;

import raingan.page.Page;
import raingan.source.SourceException;
import raingan.source.SourceFile;

/** Reads single pages: the slow half of the chain. */
public interface PageReader extends AutoCloseable {

    /**
     * Number of pages, at least 1.
     *
     * @throws SourceException when the file cannot be read at all
     */
    int pageCount(SourceFile source) throws SourceException;

    /**
     * One page.
     *
     * @param pageNumber physical page, counted from 1
     * @throws PageException when this page cannot be read
     */
    Page read(SourceFile source, int pageNumber, Options options) throws PageException;

    /**
     * Starts what OCR needs, as the first page to be read by it would.
     *
     * @throws PageException with {@code OCR_UNAVAILABLE}
     */
    void startOcr() throws PageException;

    /**
     * From now on a page that needs OCR is not read.
     *
     * @param message why, and what to do about it
     */
    void giveUpOcr(String message);

    @Override
    void close();
}
