package raingan.source;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the input files that a command line names: files, folders (with their sub-folders) and globs. */
public final class Sources {

    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private Sources() {}

    /**
     * Something to be read.
     *
     * @param path the file, which may not exist when it was named itself
     * @param name its {@code source_file}, which no other input has
     * @param problem why it cannot even be looked at, null when it can
     */
    public record Input(Path path, String name, @Nullable SourceException problem) {

        /** Identifies the file by its content, which {@code known} may remember. */
        public SourceFile identify(KnownFiles known) throws SourceException {
            if (problem != null) {
                throw problem;
            }
            return known.identify(path, name);
        }
    }

    /** Why something in a folder is no input. */
    public enum Skip {
        /** Neither a PDF nor a picture, nor a document that should be a PDF. */
        NOT_A_REPORT,
        /** An office document beside the PDF made of it. */
        HAS_PDF,
        /** Its name begins with a dot, or an office program keeps it beside an open document. */
        HIDDEN,
        /** Written by this program. */
        OWN_OUTPUT,
        /** A link to a place outside the folder. */
        LINK_OUTSIDE,
        /** A link to what is found without it. */
        LINK_REPEATS
    }

    /** Something in a folder that is no input, by its {@code source_file}. */
    public record Skipped(String name, Skip reason) {}

    /**
     * What inputs name.
     *
     * @param inputs each once, by name
     * @param skipped what folders hold besides, by name
     */
    public record Found(List<Input> inputs, List<Skipped> skipped) {

        public Found {
            inputs = List.copyOf(inputs);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * What is looked at.
     *
     * @param output the folder that results go to, which is no input
     * @param cache the folder that keeps what was read, which is none either
     * @param followLinks whether links out of an input folder are followed
     */
    public record Rules(Path output, @Nullable Path cache, boolean followLinks) {}

    /**
     * The files that {@code inputs} name. A file named itself is always among them, whatever it holds; a folder gives what
     * looks like a report by name or content, and what nobody may look at.
     *
     * @throws SourceException with {@code NOT_FOUND} or {@code UNREADABLE} when an input names nothing
     */
    public static Found find(List<String> inputs, Rules rules) throws SourceException {
        Set<Path> seen = new HashSet<>();
        List<Located> files = new ArrayList<>();
        List<Located> skipped = new ArrayList<>();
        for (String input : inputs) {
            for (Located each : findOne(input, rules)) {
                if (seen.add(each.path().toAbsolutePath().normalize())) {
                    (each.skip() == null ? files : skipped).add(each);
                }
            }
        }
        SourceNames names = SourceNames.of(files);
        return new Found(
                files.stream()
                        .map(f -> new Input(f.path(), names.of(f), f.problem()))
                        .sorted(Comparator.comparing(Input::name))
                        .toList(),
                skipped.stream()
                        .map(s -> new Skipped(names.of(s), Objects.requireNonNull(s.skip())))
                        .sorted(Comparator.comparing(Skipped::name))
                        .toList());
    }

    private static List<Located> findOne(String input, Rules rules) throws SourceException {
        Path path = plainPath(input);
        if (path != null && Files.isDirectory(path)) {
            return new FolderWalk(path, rules, file -> true).found();
        }
        if (path != null && Files.exists(path)) {
            return List.of(Located.named(path));
        }
        if (!GLOB.matcher(input).find()) {
            throw new SourceException(ErrorCode.NOT_FOUND, input);
        }
        return glob(input, rules);
    }

    private static @Nullable Path plainPath(String input) {
        try {
            return Path.of(input);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<Located> glob(String input, Rules rules) throws SourceException {
        String pattern = input.replace('\\', '/');
        int wild = GLOB.matcher(pattern).results().findFirst().orElseThrow().start();
        int slash = pattern.lastIndexOf('/', wild);
        Path root = slash < 0 ? Path.of("") : Path.of(pattern.substring(0, Math.max(slash, 1)));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
        List<Located> found = new FolderWalk(root, rules, matcher::matches).found();
        if (found.stream().noneMatch(f -> f.skip() == null)) {
            throw new SourceException(ErrorCode.NOT_FOUND, input);
        }
        return found;
    }
}
