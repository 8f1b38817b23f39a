package raingan.source;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that tell all inputs apart: relative to the input folder when there is one; else each folder's own name stands
 * before, and as many of the folders above it as are needed. A file that was named itself has its folder's name only when
 * needed. The names of some inputs do not depend on the order in which they are given.
 */
final class SourceNames {

    private final Map<Root, Integer> folders = new HashMap<>();
    private final Map<Path, String> numbered = new HashMap<>();

    /** Files named themselves are not labelled like those of a folder that was named. */
    private record Root(Path folder, boolean named) {

        static Root of(Located file) {
            return new Root(absolute(file.root()), file.named());
        }
    }

    private SourceNames() {}

    static SourceNames of(List<Located> files) {
        SourceNames names = new SourceNames();
        boolean one = files.stream().map(f -> absolute(f.root())).distinct().count() < 2;
        files.forEach(f -> names.folders.put(Root.of(f), one || f.named() ? 0 : 1));
        Set<Root> clashing = names.clashing(files);
        while (names.lengthen(clashing)) {
            clashing = names.clashing(files);
        }
        names.number(files);
        return names;
    }

    /** With {@code /} separators. */
    String of(Located file) {
        return numbered.getOrDefault(absolute(file.path()), label(file));
    }

    private String label(Located file) {
        Root root = Root.of(file);
        int above = Math.min(root.folder().getNameCount(), folders.getOrDefault(root, 0));
        return FileNames.last(
                above + file.relative().getNameCount(), root.folder().resolve(file.relative()));
    }

    private Set<Root> clashing(List<Located> files) {
        Map<String, Located> first = new HashMap<>();
        Set<Root> clashing = new HashSet<>();
        for (Located file : files) {
            Located other = first.putIfAbsent(label(file), file);
            if (other != null) {
                clashing.add(Root.of(file));
                clashing.add(Root.of(other));
            }
        }
        return clashing;
    }

    /** Whether any of {@code roots} had one more folder to name. */
    private boolean lengthen(Set<Root> roots) {
        boolean longer = false;
        for (Root root : roots) {
            int length = folders.getOrDefault(root, 0);
            if (length < root.folder().getNameCount()) {
                folders.put(root, length + 1);
                longer = true;
            }
        }
        return longer;
    }

    /** For what whole paths do not tell apart, such as a file of one drive and its like of another. */
    private void number(List<Located> files) {
        Map<String, Integer> times = new HashMap<>();
        files.stream()
                .sorted(Comparator.comparing(f -> absolute(f.path()).toString()))
                .forEach(file -> {
                    String name = label(file);
                    int time = times.merge(name, 1, Integer::sum);
                    if (time > 1) {
                        numbered.put(absolute(file.path()), "~" + time + "/" + name);
                    }
                });
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
