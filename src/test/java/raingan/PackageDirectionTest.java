package raingan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import raingan.cli.Main;

class PackageDirectionTest {

    /** Each may use only those before it. */
    private static final List<String> ORDER = List.of(
            "geometry",
            "thai",
            "page",
            "source",
            "pdf",
            "scan",
            "table",
            "report",
            "check",
            "review",
            "compare",
            "export",
            "pipeline",
            "run",
            "cli");

    /** Inside these, each part may use only those before it; the package itself comes last, but for thai, where it is first. */
    private static final Map<String, List<String>> ROOMS = Map.of(
            "thai", List.of("", "value"),
            "scan", List.of("image", "ocr", "paper", "rule", "handwriting", "line", ""),
            "report", List.of("record", "vocabulary", "text", "column", "label", "shape", "row", "prose", "facts", ""),
            "review", List.of("entry", "cell", ""),
            "pipeline", List.of("reading", ""));

    private final JavaClasses classes = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void everyPackageUsesOnlyThoseBeforeIt() {
        var layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String name : ORDER) {
            layers = layers.layer(name).definedBy("raingan." + name + "..");
        }
        for (int i = 0; i < ORDER.size(); i++) {
            String[] after = ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new);
            layers = after.length == 0
                    ? layers.whereLayer(ORDER.get(i)).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(ORDER.get(i)).mayOnlyBeAccessedByLayers(after);
        }
        layers.check(classes);
    }

    @Test
    void insideAPackageEveryPartUsesOnlyThoseBeforeIt() {
        ROOMS.forEach((name, rooms) -> assertThat(classes.stream()
                        .filter(c -> roomsOf(c, name).findAny().isPresent())
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .filter(d -> roomsOf(d.getTargetClass().getBaseComponentType(), name)
                                .anyMatch(to -> roomsOf(d.getOriginClass(), name)
                                        .anyMatch(from -> rooms.indexOf(to) > rooms.indexOf(from))))
                        .map(Dependency::getDescription))
                .as(name)
                .isEmpty());
    }

    @Test
    void everyPartOfAPackageIsNamedHere() {
        ROOMS.forEach((name, rooms) -> assertThat(classes.stream().flatMap(c -> roomsOf(c, name)))
                .as(name)
                .isNotEmpty()
                .isSubsetOf(rooms));
    }

    /** The part of a package that a class lives in; none when it lives elsewhere. */
    private static Stream<String> roomsOf(JavaClass c, String name) {
        String whole = "raingan." + name;
        return c.getPackageName().equals(whole)
                ? Stream.of("")
                : c.getPackageName().startsWith(whole + ".")
                        ? Stream.of(c.getPackageName().substring(whole.length() + 1))
                        : Stream.empty();
    }

    @Test
    void everyClassLivesInOneOfThePackages() {
        assertThat(classes.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.replaceFirst("raingan\\.(\\w+).*", "$1")))
                .isNotEmpty()
                .isSubsetOf(ORDER);
    }

    @Test
    void thaiUsesNoOtherPackage() {
        assertThat(classes.stream()
                        .filter(c -> c.getPackageName().startsWith("raingan.thai"))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .map(d -> d.getTargetClass().getPackageName())
                        .filter(p -> p.startsWith("raingan.")))
                .containsOnly("raingan.thai", "raingan.thai.value");
    }

    @Test
    void onlyPdfSeesPdfboxAndOnlyScanSeesNativeCode() {
        assertThat(usersOf("org.apache.pdfbox")).isSubsetOf("raingan.pdf");
        assertThat(usersOf("net.sourceforge", "org.bytedeco", "com.sun.jna"))
                .isSubsetOf("raingan.scan.image", "raingan.scan.ocr");
    }

    @Test
    void thereAreNoCycles() {
        for (String slices : List.of("raingan.(*)..", "raingan.(**)")) {
            SlicesRuleDefinition.slices()
                    .matching(slices)
                    .should()
                    .beFreeOfCycles()
                    .check(classes);
        }
    }

    private List<String> usersOf(String... libraries) {
        return classes.stream()
                .filter(c -> c.getDirectDependenciesFromSelf().stream()
                        .map(d -> d.getTargetClass().getPackageName())
                        .anyMatch(p -> List.of(libraries).stream().anyMatch(p::startsWith)))
                .map(JavaClass::getPackageName)
                .distinct()
                .toList();
    }
}
