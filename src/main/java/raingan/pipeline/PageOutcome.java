package raingan.pipeline;

import raingan.page.Page;

/** What became of one page. */
public sealed interface PageOutcome {

    /** Physical page, counted from 1. */
    int number();

    /** A page that was read. */
    record Read(Page page) implements PageOutcome {

        @Override
        public int number() {
            return page.ref().number();
        }
    }

    /**
     * A page that could not be read.
     *
     * @param code stable name of the reason
     * @param message what is wrong and what to do about it
     */
    record Failed(int number, String code, String message) implements PageOutcome {}
}
