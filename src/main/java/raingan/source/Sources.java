package raingan.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the input files that a command line names: files, folders (with their sub-folders) and globs. */
public final class Sources {

    /** Files of these names stand for reports: they are taken from a folder and, when unusable, get a row. */
    private static final Set<String> REPORTS = Set.of("pdf", "tif", "tiff", "png", "jpg", "jpeg", "jp2", "bmp");

    /** Taken as well, for a row that says "make it a PDF", unless a PDF of the same name stands beside them. */
    private static final Set<String> OFFICE =
            Set.of("doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "zip", "rar", "7z", "gif", "heic");

    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private Sources() {}

    /**
     * A file to be read.
     *
     * @param root the folder its name is relative to
     * @param path the file, which may not exist when it was named itself
     */
    public record Input(Path root, Path path) {

        /** Identifies the file by its content. */
        public SourceFile identify() throws SourceException {
            return SourceFile.of(root, path);
        }

        /** Its path below the root, with {@code /} separators. */
        public String relativeName() {
            return SourceFile.relativeName(root, path);
        }
    }

    /**
     * The files that {@code inputs} name, each once, sorted by relative name. A file named itself is always among them,
     * whatever it holds; a folder gives what looks like a report by name or content.
     *
     * @throws SourceException with {@code NOT_FOUND} or {@code UNREADABLE} when an input names nothing
     */
    public static List<Input> find(List<String> inputs) throws SourceException {
        Map<Path, Input> found = new LinkedHashMap<>();
        for (String input : inputs) {
            for (Input each : findOne(input)) {
                found.putIfAbsent(each.path().toAbsolutePath().normalize(), each);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Input::relativeName)
                        .thenComparing(i -> i.path().toString()))
                .toList();
    }

    private static List<Input> findOne(String input) throws SourceException {
        Path path = plainPath(input);
        if (path != null && Files.isDirectory(path)) {
            return walk(path, Sources::isCandidate);
        }
        if (path != null && Files.exists(path)) {
            return List.of(new Input(parent(path), path));
        }
        if (!GLOB.matcher(input).find()) {
            throw new SourceException(ErrorCode.NOT_FOUND, input);
        }
        return glob(input);
    }

    private static @Nullable Path plainPath(String input) {
        try {
            return Path.of(input);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<Input> glob(String input) throws SourceException {
        String pattern = input.replace('\\', '/');
        int wild = GLOB.matcher(pattern).results().findFirst().orElseThrow().start();
        int slash = pattern.lastIndexOf('/', wild);
        Path root = slash < 0 ? Path.of("") : Path.of(pattern.substring(0, Math.max(slash, 1)));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
        List<Input> found = walk(root, file -> matcher.matches(root.relativize(file)));
        if (found.isEmpty()) {
            throw new SourceException(ErrorCode.NOT_FOUND, input);
        }
        return found;
    }

    private static List<Input> walk(Path root, Predicate<Path> wanted) throws SourceException {
        List<Input> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<Path>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                            return !folder.equals(root) && isHidden(folder)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile() && !isHidden(file) && wanted.test(file)) {
                                found.add(new Input(root, file));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            if (wanted.test(file)) {
                                found.add(new Input(root, file));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new SourceException(ErrorCode.UNREADABLE, e, root);
        }
        return found;
    }

    private static boolean isCandidate(Path file) {
        String extension = extension(file);
        if (REPORTS.contains(extension)) {
            return true;
        }
        if (OFFICE.contains(extension)) {
            return !Files.exists(file.resolveSibling(stem(file) + ".pdf"));
        }
        try {
            return SourceFile.kindOfContent(file) == SourceFile.Kind.PDF;
        } catch (IOException e) {
            return false;
        }
    }

    /** Also the lock files that office programs leave beside an open document. */
    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
