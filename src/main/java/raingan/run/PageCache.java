package raingan.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import raingan.pipeline.reading.Options;
import raingan.run.Request.Answer;
import raingan.source.SourceFile;

/**
 * Answers of workers on disk, by what decides them: the bytes of the file, the page, how to read, and who reads. Safe for
 * several runs at once; a damaged entry counts as none.
 */
public final class PageCache {

    private static final String SUFFIX = ".smile.gz";

    private final CacheFolder folder;
    private final String reader;

    /**
     * A cache in {@code root}, which need not exist.
     *
     * @param reader name and version of all that decides what is read on a page
     */
    public PageCache(Path root, String reader) {
        this.folder = new CacheFolder(root);
        this.reader = reader;
    }

    /** The answer about a page, or about the number of pages when {@code page} is 0. */
    Optional<Answer> get(SourceFile source, int page, Options options) {
        return folder.read(entry(source, page, options)).flatMap(PageCache::answer);
    }

    /**
     * Keeps an answer.
     *
     * @throws IOException when the disk is full or may not be written; the cache is sound all the same
     */
    void put(SourceFile source, int page, Options options, Answer answer) throws IOException {
        folder.write(entry(source, page, options), compressed(PageCodec.MAPPER.writeValueAsBytes(answer)));
    }

    private static Optional<Answer> answer(byte[] entry) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(entry))) {
            Answer answer = PageCodec.MAPPER.readValue(in.readAllBytes(), Answer.class);
            return answer.failure() == null ? Optional.of(answer) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Path entry(SourceFile source, int page, Options options) {
        String settings = page == 0 ? "count" : options.ocr() + "," + options.dpi();
        return folder.entry(source, "p" + page, reader + "|" + settings, SUFFIX);
    }

    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
