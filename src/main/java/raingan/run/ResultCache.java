package raingan.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import raingan.export.Contribution;
import raingan.export.DocumentResult;
import raingan.export.ResultCodec;
import raingan.source.KnownFiles;
import raingan.source.SourceFile;

/**
 * What was made of documents, before anybody corrected it, so that only new ones are worked on. A result depends on the
 * bytes of its file and on what {@code decidedBy} says; what it contributes to a dataset also on the name of the file. A
 * damaged entry counts as none.
 */
public final class ResultCache {

    private static final String SUFFIX = ".smile";

    private final Path root;
    private final Maker maker;
    private final CacheFolder folder;
    private final String decidedBy;

    /**
     * Who makes results.
     *
     * @param program version of all its code
     * @param language of its messages
     */
    public record Maker(String program, String language) {

        /** This program. */
        public static Maker current(Locale locale) throws IOException {
            return new Maker(ReaderVersion.ofProgram(), locale.getLanguage());
        }
    }

    /**
     * A cache in {@code root}, which need not exist.
     *
     * @param choices the options and the words of the user
     */
    public static ResultCache of(Path root, Maker maker, String choices) {
        return new ResultCache(root, maker, CacheFolder.key(maker + "|" + choices));
    }

    /** The cache in {@code root} with the results whose {@link #key} this is. */
    ResultCache(Path root, Maker maker, String key) {
        this.root = root;
        this.maker = maker;
        this.folder = new CacheFolder(root);
        this.decidedBy = key;
    }

    Path root() {
        return root;
    }

    Maker maker() {
        return maker;
    }

    /** Stands for all that decides results besides their files. */
    String key() {
        return decidedBy;
    }

    /** The files of earlier inputs. */
    public KnownFiles knownFiles() {
        return folder.read(folder.knownFiles()).map(KnownFiles::read).orElseGet(KnownFiles::none);
    }

    /** Keeps {@code files} for the next run; a cache that cannot be written costs time in that one, nothing in this. */
    void keep(KnownFiles files) {
        if (files.changed()) {
            try {
                folder.write(folder.knownFiles(), files.write());
            } catch (IOException e) {
                return;
            }
        }
    }

    /** What was made of {@code source}. */
    Optional<DocumentResult> parsed(SourceFile source) {
        return folder.read(parsedEntry(source)).flatMap(ResultCodec::result).map(r -> r.withSource(source));
    }

    /** What {@code source} contributes to a dataset that nobody corrected. */
    Optional<Contribution> contribution(SourceFile source) {
        return folder.read(writtenEntry(source)).flatMap(ResultCodec::contribution);
    }

    /** Keeps a result when reading its file again would give the same. */
    void keep(SourceFile source, DocumentResult result) {
        if (isLasting(result)) {
            write(parsedEntry(source), ResultCodec.write(result));
        }
    }

    /** Keeps what an uncorrected result contributes. */
    void keep(SourceFile source, DocumentResult result, Contribution contribution) {
        if (isLasting(result)) {
            write(writtenEntry(source), ResultCodec.write(contribution));
        }
    }

    /** A failure may be one of this machine or of this moment; so may be a page that was read at lower cost. */
    private static boolean isLasting(DocumentResult result) {
        return result.failure() == null
                && result.duplicateOf().isEmpty()
                && result.pages().stream()
                        .allMatch(page -> page.failure() == null
                                && page.readings().stream().noneMatch(RetriedPages::isMark));
    }

    private void write(Path entry, byte[] content) {
        try {
            folder.write(entry, content);
        } catch (IOException e) {
            // A cache that cannot be written costs time in the next run, nothing in this one.
            return;
        }
    }

    private Path parsedEntry(SourceFile source) {
        return folder.entry(source, "parsed", decidedBy, SUFFIX);
    }

    private Path writtenEntry(SourceFile source) {
        return folder.entry(source, "written", decidedBy + "|" + source.name(), SUFFIX);
    }
}
