package raingan.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import raingan.pipeline.reading.DirectPageReader;

/** A page in the cache must be read anew when its reader changes, and only then. */
class ReaderVersionTest {

    private final JavaClasses program = new ClassFileImporter()
            .importUrl(
                    DirectPageReader.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void theClassesThatCountAreThoseThatThePageReaderUses() {
        Set<String> counted = program.stream()
                .filter(c -> ReaderVersion.isPart(entry(c)))
                .map(ReaderVersionTest::outermost)
                .filter(name -> !name.endsWith(".package-info"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(counted).isEqualTo(used(DirectPageReader.class, PageCodec.class, Request.class));
    }

    @Test
    void noLibraryOfThePageReaderIsLeftOut() {
        Set<String> readers = used(DirectPageReader.class, PageCodec.class, Request.class);

        assertThat(program.stream()
                        .filter(c -> readers.contains(outermost(c)))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .map(d -> d.getTargetClass().getBaseComponentType())
                        .filter(c -> !c.isPrimitive() && !c.getName().startsWith("java"))
                        .map(ReaderVersionTest::entry)
                        .filter(name -> !ReaderVersion.isPart(name)))
                .isEmpty();
    }

    @Test
    void theModelAndTheWordsOfThePageReaderCountAndThoseOfTheRecordsDoNot() {
        assertThat(ReaderVersion.isPart("tessdata/tha.traineddata")).isTrue();
        assertThat(ReaderVersion.isPart("raingan/thai/vocabulary.tsv")).isTrue();
        assertThat(ReaderVersion.isPart("raingan/thai/value/misspellings.tsv")).isFalse();
        assertThat(ReaderVersion.isPart("raingan/report/vocabulary/headings.tsv"))
                .isFalse();
        assertThat(ReaderVersion.isPart("raingan/check/messages_th.properties")).isFalse();
    }

    /** The classes of this program that some need, directly or through others. */
    private Set<String> used(Class<?>... roots) {
        Set<String> found = new TreeSet<>();
        Deque<JavaClass> next = new ArrayDeque<>();
        for (Class<?> root : roots) {
            next.add(program.get(root));
        }
        while (!next.isEmpty()) {
            JavaClass used = next.remove();
            if (found.add(outermost(used))) {
                program.stream()
                        .filter(c -> outermost(c).equals(outermost(used)))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .map(d -> d.getTargetClass().getBaseComponentType())
                        .filter(c -> c.getPackageName().startsWith("raingan."))
                        .forEach(next::add);
            }
        }
        return found;
    }

    private static String outermost(JavaClass c) {
        return c.getName().replaceFirst("\\$.*", "");
    }

    private static String entry(JavaClass c) {
        return c.getName().replace('.', '/') + ".class";
    }
}
