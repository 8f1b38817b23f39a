package raingan.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something that an input of the command line led to.
 *
 * @param root the folder of that input
 * @param named whether the input was this file itself
 * @param path where it was found
 * @param relative its path below the root
 * @param problem why nobody can look at it, null when one can
 * @param skip why it is no input, null when it is one
 */
record Located(
        Path root,
        boolean named,
        Path path,
        Path relative,
        @Nullable SourceException problem,
        Sources.@Nullable Skip skip) {

    /** A file that was named itself. */
    static Located named(Path file) {
        Path parent = file.getParent();
        return new Located(parent == null ? Path.of("") : parent, true, file, file.getFileName(), null, null);
    }
}
