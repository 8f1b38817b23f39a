package raingan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

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
            "export",
            "pipeline",
            "run",
            "cli");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("raingan");

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
    void everyClassLivesInOneOfThePackages() {
        assertThat(classes.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.startsWith("raingan.training"))
                        .map(name -> name.replaceFirst("raingan\\.(\\w+).*", "$1")))
                .isNotEmpty()
                .isSubsetOf(ORDER);
    }

    @Test
    void thaiUsesNoOtherPackage() {
        assertThat(classes.stream()
                        .filter(c -> c.getPackageName().equals("raingan.thai"))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .map(d -> d.getTargetClass().getPackageName())
                        .filter(p -> p.startsWith("raingan.")))
                .containsOnly("raingan.thai");
    }

    @Test
    void onlyPdfSeesPdfboxAndOnlyScanSeesNativeCode() {
        assertThat(usersOf("org.apache.pdfbox")).isSubsetOf("raingan.pdf");
        assertThat(usersOf("net.sourceforge", "org.bytedeco", "com.sun.jna")).isSubsetOf("raingan.scan");
    }

    @Test
    void thereAreNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("raingan.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
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
