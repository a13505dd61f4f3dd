package io.github.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
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

    /** Each package knows only those before it. */
    private static final List<String> ORDER = List.of(
            ROOT + ".document",
            ROOT + ".reader",
            ROOT + ".text",
            ROOT + ".constraint",
            ROOT + ".report",
            ROOT + ".parser",
            ROOT + ".rule",
            ROOT + ".finding",
            ROOT + ".diagnosis",
            ROOT,
            ROOT + ".output",
            ROOT + ".cli");

    /** Packages that are public as a whole. */
    private static final Set<String> API_PACKAGES =
            Set.of(ROOT + ".document", ROOT + ".constraint", ROOT + ".report", ROOT + ".finding");

    /** What is public in the others. */
    private static final Map<String, Set<String>> API_CLASSES = Map.of(
            ROOT,
            Set.of("ReportValidator", "ValidationResult", "BatchResult", "CheckedReport"),
            ROOT + ".reader",
            Set.of("DocumentReader"),
            ROOT + ".parser",
            Set.of("ReportParser", "ParsedFile"),
            ROOT + ".rule",
            Set.of("Rule"),
            ROOT + ".diagnosis",
            Set.of("Repair"),
            ROOT + ".output",
            Set.of("OutputFormat", "OutputSettings", "ResultWriter", "RuleList"));

    private static final JavaClasses GOUJI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    List<DynamicTest> eachPackageKnowsOnlyThoseBeforeIt() {
        return ORDER.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                            .flatMap(other -> withRooms(other).stream())
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAnyPackage(withRooms(name).toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .allowEmptyShould(true)
                            .check(GOUJI);
                }))
                .toList();
    }

    @Test
    void everyPackageHasItsPlace() {
        assertThat(GOUJI.stream().map(JavaClass::getPackageName).distinct())
                .isSubsetOf(
                        ORDER.stream().flatMap(name -> withRooms(name).stream()).toList());
    }

    /** A package and the rooms that it has inside; the root has none, all others are packages of their own. */
    private static List<String> withRooms(String name) {
        return name.equals(ROOT)
                ? List.of(name)
                : GOUJI.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .filter(room -> room.equals(name) || room.startsWith(name + "."))
                        .sorted()
                        .toList();
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
    void onlyTheCommandLineKnowsItsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(GOUJI);
    }

    @Test
    void whatIsPublicIsTheApiOrSaysThatItIsInternal() {
        classes()
                .that(arePublicButNoApi())
                .should()
                .resideInAnyPackage(ORDER.stream()
                        .flatMap(name -> withRooms(name).stream())
                        .filter(ArchitectureTest::saysInternal)
                        .toArray(String[]::new))
                .check(GOUJI);
    }

    private static DescribedPredicate<JavaClass> arePublicButNoApi() {
        return DescribedPredicate.describe("are public but no API", type -> {
            boolean api = API_PACKAGES.contains(type.getPackageName())
                    || API_CLASSES.getOrDefault(type.getPackageName(), Set.of()).contains(type.getSimpleName());
            return type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass() && !api;
        });
    }

    private static boolean saysInternal(String packageName) {
        Path info = Path.of("src/main/java", packageName.replace('.', '/'), "package-info.java");
        try {
            return Files.readString(info).toLowerCase(Locale.ROOT).contains("internal");
        } catch (IOException missing) {
            return false;
        }
    }
}
