package raingan.run;

import java.util.List;
import raingan.export.DocumentResult;
import raingan.pipeline.PageOutcome;
import raingan.source.SourceFile;

/** Makes records of the pages of a document. */
@FunctionalInterface
public interface DocumentParser {

    /** A pure function of the pages, which come in order. */
    DocumentResult parse(SourceFile source, List<PageOutcome> pages);

    /** Loads what it needs, so that the first document need not wait for it; any thread may call it. */
    default void prepare() {}
}
