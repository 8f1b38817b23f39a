package raingan.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import raingan.page.Page;
import raingan.pipeline.reading.Options;
import raingan.source.SourceFile;

/**
 * What a worker is asked.
 *
 * @param source the file
 * @param page the page to read, counted from 1; {@link #PAGE_COUNT} and {@link #OCR_CHECK} ask for something else
 * @param options how to read
 * @param ocrFault why OCR is not to be tried, null when it is
 */
record Request(Source source, int page, Options options, @Nullable String ocrFault) {

    /** Asks for the number of pages. */
    static final int PAGE_COUNT = 0;

    /** Asks whether OCR runs on this machine; the file is not looked at. */
    static final int OCR_CHECK = -1;

    /** A source file with its path as a URI: it holds names in any encoding, whatever the locale. */
    record Source(URI path, String name, String kind, String mediaType, String sha256, long size) {

        static Source of(SourceFile file) {
            return new Source(
                    file.path().toUri(), file.name(), file.kind().name(), file.mediaType(), file.sha256(), file.size());
        }

        SourceFile file() {
            return new SourceFile(
                    Path.of(path),
                    name,
                    SourceFile.Kind.valueOf(kind),
                    mediaType,
                    sha256.substring(0, 12),
                    sha256,
                    size);
        }
    }

    /**
     * What it answers: one of the three.
     *
     * @param page the page
     * @param pageCount the number of pages
     * @param failure why not
     */
    record Answer(@Nullable Page page, int pageCount, @Nullable Failure failure) {

        static Answer of(Page page) {
            return new Answer(page, 0, null);
        }

        static Answer ofCount(int pages) {
            return new Answer(null, pages, null);
        }

        static Answer failed(String code, String message) {
            return new Answer(null, 0, new Failure(code, message));
        }
    }

    /** Why a page or a file could not be read. */
    record Failure(String code, String message) {}

    byte[] write() throws IOException {
        return PageCodec.MAPPER.writeValueAsBytes(this);
    }

    static Request read(byte[] json) throws IOException {
        return PageCodec.MAPPER.readValue(json, Request.class);
    }
}
