package raingan.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import raingan.export.DocumentResult;
import raingan.export.DocumentResult.Failure;
import raingan.export.DocumentResult.Status;
import raingan.source.SourceFile;

/** Results of files that could not be read, or need not be. */
final class Failures {

    private Failures() {}

    static DocumentResult failed(SourceFile source, Failure failure) {
        return new DocumentResult(source, Status.FAILED, failure, "", List.of(), null, List.of());
    }

    /** A file with the bytes of {@code original}; where that one failed, this one failed as well. */
    static DocumentResult duplicate(SourceFile source, String original, @Nullable Failure failure) {
        Status status = failure == null ? Status.DUPLICATE : Status.FAILED;
        return new DocumentResult(source, status, failure, original, List.of(), null, List.of());
    }
}
