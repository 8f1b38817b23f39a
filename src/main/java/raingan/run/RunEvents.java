package raingan.run;

import raingan.export.DocumentFigures;

/** What a run tells while it goes on; called from several threads. */
public interface RunEvents {

    /** Listens to nothing. */
    RunEvents SILENT = new RunEvents() {};

    /** Pages that were found to be read. */
    default void pagesFound(int pages) {}

    /** One page is done, from the cache or not, well or not. */
    default void pageDone(boolean cached) {}

    /** Pages of a document that need not be read, found and done at once. */
    default void pagesKept(int pages) {}

    /** A page is read again. */
    default void pageRetried() {}

    /** A document stands in the dataset. */
    default void documentDone(DocumentFigures document) {}
}
