package io.github.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One way through the house, and nothing more public than the README says. */
class ArchitectureTest {

    private static final String ROOT = "io.github.gouji";

    /** Each package, with those inside it, knows only those before it. */
    private static final List<String> ORDER = List.of(
            ROOT + ".document",
            ROOT + ".text",
            ROOT + ".reader",
            ROOT + ".constraint",
            ROOT + ".report",
            ROOT + ".parser",
            ROOT + ".rule",
            ROOT + ".finding",
            ROOT + ".diagnosis",
            ROOT,
            ROOT + ".annotation",
            ROOT + ".output",
            ROOT + ".cli");

    /** Packages that are public as a whole. */
    private static final Set<String> API_PACKAGES =
            Set.of(ROOT + ".document", ROOT + ".constraint", ROOT + ".report", ROOT + ".finding");

    /** What is public in the others. */
    private static final Map<String, Set<String>> API_CLASSES = Map.of(
            ROOT,
            Set.of("ReportValidator", "ValidationResult", "BatchResult", "CheckedReport", "Baseline", "UnitList"),
            ROOT + ".reader",
            Set.of("DocumentReader"),
            ROOT + ".parser",
            Set.of("ReportParser", "ParsedFile"),
            ROOT + ".rule",
            Set.of("Rule"),
            ROOT + ".diagnosis",
            Set.of("Repair"),
            ROOT + ".output",
            Set.of("AnnotatedCopy", "OutputFormat", "OutputSettings", "ResultWriter", "RuleList"));

    private static final JavaClasses GOUJI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    List<DynamicTest> eachPackageKnowsOnlyThoseBeforeIt() {
        return ORDER.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String[] later = ORDER.stream()
                            .skip(ORDER.indexOf(name) + 1L)
                            .map(ArchitectureTest::withThoseInside)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(withThoseInside(name))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .allowEmptyShould(true)
                            .check(GOUJI);
                }))
                .toList();
    }

    /** All but the root package stand for the packages inside them too. */
    private static String withThoseInside(String name) {
        return name.equals(ROOT) ? ROOT : name + "..";
    }

    @Test
    void everyPackageHasItsPlace() {
        classes()
                .should()
                .resideInAnyPackage(
                        ORDER.stream().map(ArchitectureTest::withThoseInside).toArray(String[]::new))
                .check(GOUJI);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(GOUJI);
    }

    @Test
    void onlyTheCommandLineExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(GOUJI);
    }

    @Test
    void loggingIsSlf4jOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..",
                        "org.apache.logging..",
                        "org.apache.commons.logging..",
                        "org.jboss.logging..",
                        "org.slf4j.simple..")
                .check(GOUJI);
    }

    @Test
    void standardStreamsBelongToTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(GOUJI);
    }

    @Test
    void onlyTheCommandLineKnowsItsLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "me.tongfei..")
                .check(GOUJI);
    }

    @Test
    void whatIsPublicIsTheApiOrSaysThatItIsInternal() {
        assertThat(GOUJI.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                        .filter(type -> !isApi(type) && !saysInternal(type.getPackageName()))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static boolean isApi(JavaClass type) {
        return API_PACKAGES.contains(type.getPackageName())
                || API_CLASSES.getOrDefault(type.getPackageName(), Set.of()).contains(type.getSimpleName());
    }

    /** The root package is all API. */
    private static boolean saysInternal(String packageName) {
        Path info = Path.of("src/main/java", packageName.replace('.', '/'), "package-info.java");
        try {
            return !packageName.equals(ROOT)
                    && Files.readString(info).toLowerCase(Locale.ROOT).contains("internal");
        } catch (IOException missing) {
            return false;
        }
    }
}
