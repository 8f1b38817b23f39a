package raingan.run;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What decides how pages are read: the code of the slow half, its libraries and its models. A page in the cache is of use
 * only to the same version; the rules that make records of pages are no part of it.
 */
public final class ReaderVersion {

    /** Of this program, what reads a page and what writes it to the cache. */
    private static final Pattern READER = Pattern.compile(
            "raingan/(?:geometry/|page/|source/(?:DocumentId|ErrorCode|Printable|SourceException|SourceFile)|pdf/(?!EmbeddedFiles)"
                    + "|scan/|thai/[^/]+$|pipeline/reading/|run/(?:PageCodec|Request)\\b).*");

    /** Of the libraries, those that only the fast half and the command line use. */
    private static final Pattern NO_PART =
            Pattern.compile("(?:META-INF|picocli|com/opencsv|me/tongfei|org/jline)/.*|.*/");

    private ReaderVersion() {}

    /** Eight hex digits for the code that reads pages. */
    public static String current() throws IOException {
        return current(ReaderVersion::isPart);
    }

    /** Eight hex digits for all code that runs now. */
    public static String ofProgram() throws IOException {
        return current(name -> !name.startsWith("META-INF/") && !name.endsWith("/"));
    }

    private static String current(Predicate<String> part) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                addFolder(path, part, sums);
            } else if (Files.isRegularFile(path)) {
                addJar(path, part, sums);
            }
        }
        CRC32 all = new CRC32();
        sums.forEach((name, sum) -> {
            all.update(name.getBytes(StandardCharsets.UTF_8));
            all.update(Long.toHexString(sum).getBytes(StandardCharsets.US_ASCII));
        });
        return String.format(Locale.ROOT, "%08x", all.getValue());
    }

    /** Whether an entry of the class path has a say in how pages are read. */
    static boolean isPart(String name) {
        return name.startsWith("raingan/")
                ? READER.matcher(name).matches()
                : !NO_PART.matcher(name).matches();
    }

    private static void addJar(Path jar, Predicate<String> part, Map<String, Long> sums) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().filter(e -> part.test(e.getName())).forEach(e -> sums.put(e.getName(), e.getCrc()));
        }
    }

    private static void addFolder(Path folder, Predicate<String> part, Map<String, Long> sums) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (part.test(name)) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    sums.put(name, sum.getValue());
                }
            }
        }
    }
}
