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

    @Override
    void close();
}
