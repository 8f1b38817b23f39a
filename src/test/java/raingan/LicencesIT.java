package raingan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the jar says of the licences of its parts. */
class LicencesIT {

    private static final Path JAR = Path.of("target/raingan.jar");
    private static final Pattern LIBRARY = Pattern.compile("(?m)^[\\w.]+:([\\w.-]+) \\S+: (.+)$");

    /** A file of native code, by its name without prefix and version. */
    private static final Pattern NATIVE =
            Pattern.compile("(?:^|/)(?:lib)?([a-z]+)[^/]*\\.(?:so|dll|dylib|jnilib|exe|a)(?:\\.[\\d.]+)?$");

    @Test
    void theJarHoldsTheTextOfItsOwnLicence() throws IOException {
        assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0, January 2004");
    }

    @Test
    void everyLibraryOfTheListHasTheTextOfItsLicence() throws IOException {
        List<MatchResult> libraries =
                LIBRARY.matcher(text("META-INF/THIRD-PARTY.txt")).results().toList();

        assertThat(libraries).hasSizeGreaterThan(20).allSatisfy(library -> {
            List<String> licences = List.of(library.group(2).split(" or "));
            assertThat(licences.contains("Apache-2.0")
                            || has("META-INF/licenses/" + library.group(1) + "/")
                            || licences.stream().allMatch(name -> has("META-INF/licenses/" + name + ".txt")))
                    .as("The text of %s is missing in META-INF/licenses", library.group())
                    .isTrue();
        });
    }

    @Test
    void everyPackageOfAnotherComesFromALibraryOfTheList() throws IOException {
        String list = text("META-INF/THIRD-PARTY.txt");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.startsWith("META-INF/maven/") && name.endsWith("/pom.properties"))
                            .map(name -> List.of(name.split("/")))
                            .filter(path -> !path.get(2).equals("raingan"))
                            .map(path -> path.get(2) + ":" + path.get(3)))
                    .isNotEmpty()
                    .allMatch(list::contains);
        }
    }

    /** That of a library of Java belongs to the library. */
    @Test
    void allNativeCodeIsNamedInTheList() throws IOException {
        String list = text("META-INF/THIRD-PARTY.txt").toLowerCase(Locale.ROOT);
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> !name.startsWith("com/sun/jna/") && !name.startsWith("org/jline/"))
                            .map(NATIVE::matcher)
                            .filter(Matcher::find)
                            .map(found -> found.group(1)))
                    .isNotEmpty()
                    .allMatch(list::contains);
        }
    }

    private static boolean has(String name) {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.getEntry(name) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
