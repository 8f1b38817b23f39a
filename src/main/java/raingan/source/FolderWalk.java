package raingan.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import raingan.source.Sources.Skip;

/**
 * Everything in a folder and the folders in it, each place once: links are looked at last, so that a file is found where
 * it stands, and links in a circle come to an end.
 */
final class FolderWalk {

    /** Lies in every folder that this program writes into. */
    static final String OUTPUT_MARK = ".raingan.lock";

    /** What this program writes there besides the JSON of documents. */
    private static final Set<String> OUTPUT = Set.of("dataset", "review", "overview", "inspect", "run.json");

    private static final String DOCUMENTS = "documents";

    /** Files of these names stand for reports: they are taken from a folder and, when unusable, get a row. */
    private static final Set<String> REPORTS = Set.of("pdf", "tif", "tiff", "png", "jpg", "jpeg", "jp2", "bmp");

    /** Taken as well, for a row that says "make it a PDF", unless a PDF of the same name stands beside them. */
    private static final Set<String> OFFICE =
            Set.of("doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "zip", "rar", "7z", "gif", "heic");

    private final Path root;
    private final Path realRoot;
    private final Sources.Rules rules;
    private final Predicate<Path> wanted;
    private final List<Located> found = new ArrayList<>();
    private final Set<Path> places = new HashSet<>();
    private final List<Link> links = new ArrayList<>();

    /** A link and the name it gives to what it leads to. */
    private record Link(Path path, Path relative) {}

    /**
     * Walks at once.
     *
     * @param wanted which files, by their paths below {@code root}
     * @throws SourceException when {@code root} itself cannot be read
     */
    FolderWalk(Path root, Sources.Rules rules, Predicate<Path> wanted) throws SourceException {
        this.root = root;
        this.rules = rules;
        this.wanted = wanted;
        try {
            this.realRoot = root.toRealPath();
            folder(realRoot, Path.of(""));
        } catch (NoSuchFileException e) {
            throw new SourceException(ErrorCode.NOT_FOUND, e, root);
        } catch (IOException e) {
            throw new SourceException(ErrorCode.UNREADABLE, e, root);
        }
        for (int i = 0; i < links.size(); i++) {
            follow(links.get(i));
        }
    }

    /** What was found, also what is no input. */
    List<Located> found() {
        return found;
    }

    private void folder(Path folder, Path relative) throws IOException {
        places.add(folder);
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(entries);
        boolean output = Files.exists(folder.resolve(OUTPUT_MARK)) || isSame(folder, rules.output());
        for (Path entry : entries) {
            Path name = relative.resolve(entry.getFileName());
            if ((output && isWritten(name)) || isWrittenDocument(entry)) {
                skip(name, Skip.OWN_OUTPUT);
            } else if (isHidden(entry)) {
                skip(name, Skip.HIDDEN);
            } else {
                entry(entry, name);
            }
        }
    }

    private void entry(Path entry, Path relative) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (places.contains(entry)) {
                skip(relative, Skip.LINK_REPEATS);
            } else if (attributes.isSymbolicLink()) {
                links.add(new Link(entry, relative));
            } else if (attributes.isDirectory() && isSame(entry, rules.cache())) {
                skip(relative, Skip.OWN_OUTPUT);
            } else if (attributes.isDirectory()) {
                folder(entry, relative);
            } else if (wanted.test(relative)) {
                file(entry, relative, attributes.isRegularFile());
            }
        } catch (IOException e) {
            unreadable(relative, ErrorCode.UNREADABLE, e);
        }
    }

    private void file(Path file, Path relative, boolean regular) throws IOException {
        places.add(file);
        String extension = extension(relative);
        if (REPORTS.contains(extension) && regular) {
            take(relative);
        } else if (OFFICE.contains(extension) && regular) {
            if (Files.exists(file.resolveSibling(stem(relative) + ".pdf"))) {
                skip(relative, Skip.HAS_PDF);
            } else {
                take(relative);
            }
        } else if (regular && SourceFile.holdsReport(file)) {
            take(relative);
        } else {
            skip(relative, Skip.NOT_A_REPORT);
        }
    }

    private void follow(Link link) {
        try {
            Path target = link.path().toRealPath();
            boolean folder = Files.isDirectory(target);
            if (!folder && !wanted.test(link.relative())) {
                return;
            }
            if (places.contains(target)) {
                skip(link.relative(), Skip.LINK_REPEATS);
            } else if (!target.startsWith(realRoot) && !rules.followLinks()) {
                skip(link.relative(), Skip.LINK_OUTSIDE);
            } else if (folder) {
                folder(target, link.relative());
            } else {
                file(target, link.relative(), Files.isRegularFile(target));
            }
        } catch (NoSuchFileException e) {
            unreadable(link.relative(), ErrorCode.BROKEN_LINK, e);
        } catch (IOException e) {
            unreadable(link.relative(), ErrorCode.UNREADABLE, e);
        }
    }

    private void take(Path relative) {
        found.add(new Located(root, false, root.resolve(relative), relative, null, null));
    }

    private void skip(Path relative, Skip reason) {
        found.add(new Located(root, false, root.resolve(relative), relative, null, reason));
    }

    /** Nobody knows what it is, so it may be a report. */
    private void unreadable(Path relative, ErrorCode code, IOException cause) {
        SourceException problem = new SourceException(code, cause, relative);
        found.add(new Located(root, false, root.resolve(relative), relative, problem, null));
    }

    private static boolean isWritten(Path entry) {
        return OUTPUT.contains(name(entry)) || name(entry).startsWith(".");
    }

    private static boolean isWrittenDocument(Path entry) {
        Path folder = entry.getParent();
        return folder != null
                && name(folder).equals(DOCUMENTS)
                && extension(entry).equals("json")
                && Files.exists(folder.resolveSibling(OUTPUT_MARK));
    }

    private static boolean isSame(Path folder, @Nullable Path other) throws IOException {
        return other != null && Files.exists(other) && Files.isSameFile(folder, other);
    }

    private static boolean isHidden(Path file) {
        return name(file).startsWith(".") || name(file).startsWith("~$");
    }

    private static String extension(Path file) {
        return name(file).substring(name(file).lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        return name(file).substring(0, Math.max(0, name(file).lastIndexOf('.')));
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
