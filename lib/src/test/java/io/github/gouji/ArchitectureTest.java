package io.github.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.DisclosureColumn;
import io.github.gouji.report.DisclosureRow;
import io.github.gouji.report.ReportFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One way through the house. */
class ArchitectureTest {

    static final String ROOT = "io.github.gouji";

    /** What one can still find one's way in: some forty files. */
    private static final long MOST_FILES = 44;

    /** Every room, from the lowest to the highest: each knows only those before it, rooms inside rooms included. */
    private static final List<String> ORDER = List.of(
            "constraint",
            "document",
            "text",
            "reader",
            "reader.container",
            "reader.flow",
            "reader.picture",
            "reader.page",
            "reader.word",
            "reader.sheet",
            "reader.odf",
            "reader.rtf",
            "reader.pdf",
            "reader.ofd",
            "reader.scan",
            "reader.text",
            "reader.web",
            "report",
            "parser",
            "parser.table",
            "parser.stream",
            "parser.document",
            "parser.json",
            "rule",
            "rule.table",
            "rule.frame",
            "rule.content",
            "rule.narrative.lexicon",
            "rule.narrative.prose",
            "rule.narrative",
            "rule.years",
            "rule.rollup",
            "rule.catalog",
            "finding",
            "diagnosis",
            "submission",
            "result",
            "check",
            "batch",
            "",
            "annotation",
            "wording",
            "paper",
            "output",
            "office",
            "cli");

    private static final String FORMS = "io.github.gouji.report";

    static final JavaClasses GOUJI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    List<DynamicTest> eachRoomKnowsOnlyThoseBelowIt() {
        return IntStream.range(0, ORDER.size())
                .mapToObj(room -> DynamicTest.dynamicTest(packageOf(ORDER.get(room)), () -> {
                    String[] above = ORDER.stream()
                            .skip(room + 1L)
                            .map(ArchitectureTest::packageOf)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(packageOf(ORDER.get(room)))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(above)
                            .allowEmptyShould(above.length == 0)
                            .check(GOUJI);
                }))
                .toList();
    }

    @Test
    void onlyTheFormsNameAVariant() {
        for (String variant : List.of("FORMAT_2019", "FORMAT_2021")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(FORMS)
                    .should()
                    .accessField(ReportFormat.class, variant)
                    .check(GOUJI);
        }
    }

    @Test
    void nobodyElseAsksForAVariantByItsKey() {
        noClasses()
                .that()
                .resideOutsideOfPackage(FORMS)
                .should()
                .callMethod(ReportFormat.class, "of", String.class)
                .check(GOUJI);
    }

    @Test
    void nobodyElseTakesRowsByTheirOrder() {
        for (Class<?> key : List.of(ApplicationRow.class, DisclosureRow.class, DisclosureColumn.class)) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(FORMS)
                    .should()
                    .callMethod(key, "values")
                    .orShould()
                    .callMethod(key, "ordinal")
                    .orShould()
                    .callMethod(key, "compareTo", Enum.class)
                    .check(GOUJI);
        }
    }

    private static String packageOf(String room) {
        return room.isEmpty() ? ROOT : ROOT + "." + room;
    }

    @Test
    void everyRoomHasItsPlace() {
        classes()
                .should()
                .resideInAnyPackage(
                        ORDER.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
                .check(GOUJI);
    }

    @Test
    void theFrontDoorStandsAlone() {
        assertThat(GOUJI.stream()
                        .filter(type -> type.getPackageName().equals(ROOT) && type.isTopLevelClass())
                        .map(JavaClass::getSimpleName))
                .containsOnly("ReportValidator", "package-info");
    }

    @Test
    void noRoomIsCrowded() {
        assertThat(GOUJI.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())))
                .allSatisfy((room, files) -> assertThat(files).as(room).isLessThanOrEqualTo(MOST_FILES));
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
        // but for the class that keeps Log4j's API, which POI brings, from complaining that nothing was chosen
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".reader.container.PlainLog4j")
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
}
