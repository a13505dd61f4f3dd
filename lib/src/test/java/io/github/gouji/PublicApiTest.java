package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasTypeParameters;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.gouji.constraint.Internal;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing is more public than the README says. */
class PublicApiTest {

    private static final String ROOT = ArchitectureTest.ROOT;

    private static final JavaClasses GOUJI = ArchitectureTest.GOUJI;

    /** Packages that are public as a whole. */
    private static final Set<String> API_PACKAGES = Set.of(ROOT + ".constraint", ROOT + ".document", ROOT + ".report");

    /** What is public in the others, by package. */
    private static final Map<String, Set<String>> API_CLASSES = Map.ofEntries(
            Map.entry(ROOT, Set.of("ReportValidator")),
            Map.entry(
                    ROOT + ".result",
                    Set.of(
                            "ValidationResult",
                            "BatchResult",
                            "BatchTally",
                            "CheckedReport",
                            "PreviousFigures",
                            "Baseline",
                            "UnitList",
                            "PriorRun",
                            "Ledger",
                            "Attendance",
                            "Doubt",
                            "FollowUp")),
            Map.entry(ROOT + ".reader", Set.of("DocumentReader")),
            Map.entry(ROOT + ".reader.picture", Set.of("PictureReader", "SeenPage", "SeenGlyph", "SeenLine")),
            Map.entry(ROOT + ".parser", Set.of("ReportParser", "ParsedFile")),
            Map.entry(ROOT + ".rule", Set.of("Rule")),
            Map.entry(ROOT + ".rule.catalog", Set.of("RuleCatalog")),
            Map.entry(ROOT + ".finding", Set.of("Finding", "RuleOutcome")),
            Map.entry(ROOT + ".diagnosis", Set.of("Repair")),
            Map.entry(ROOT + ".submission", Set.of("Submissions")),
            Map.entry(ROOT + ".office", Set.of("FormTemplate", "Letter", "LetterTemplate", "Letters", "Totals")),
            Map.entry(
                    ROOT + ".output",
                    Set.of(
                            "AnnotatedCopy",
                            "OutputFormat",
                            "OutputSettings",
                            "ReportOrder",
                            "ResultWriter",
                            "RuleList")));

    /** What signatures of the API may show beside itself. */
    private static final List<String> SHOWN = List.of("java.", "jakarta.validation.");

    @Test
    void whatIsPublicIsTheApiOrInternal() {
        assertThat(GOUJI.stream()
                        .filter(type -> type.isTopLevelClass() && isPublic(type.getModifiers()))
                        .filter(type -> !isApi(type) && !type.getPackage().isAnnotatedWith(Internal.class))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void packagesOfTheApiAreNotInternalAndItsTypesAreThere() {
        assertThat(API_PACKAGES).noneMatch(name -> GOUJI.getPackage(name).isAnnotatedWith(Internal.class));
        API_CLASSES.forEach((name, types) -> assertThat(types).allMatch(type -> GOUJI.contain(name + "." + type)));
    }

    @TestFactory
    Stream<DynamicTest> signaturesOfTheApiShowOnlyTheApi() {
        return GOUJI.stream()
                .filter(type -> isApi(outermost(type)) && isVisible(type))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(type -> DynamicTest.dynamicTest(
                        type.getName(), () -> assertThat(leaks(type)).isEmpty()));
    }

    private static List<String> leaks(JavaClass type) {
        return signatures(type).entrySet().stream()
                .flatMap(member -> member.getValue().stream()
                        .filter(shown -> !mayBeShown(shown))
                        .map(shown -> member.getKey() + " shows " + shown.getName()))
                .toList();
    }

    @Test
    void signatureThatShowsAnInternalTypeIsFound() {
        assertThat(leaks(GOUJI.get(ROOT + ".rule.RuleFamily")))
                .contains(ROOT + ".rule.RuleFamily.thresholds() shows " + ROOT + ".rule.Threshold");
    }

    @Test
    void signaturesAreReadDownToTheirTypeArguments() {
        Map<String, Set<String>> shown = new TreeMap<>();
        signatures(new ClassFileImporter().importClass(Shown.class))
                .forEach((member, types) -> shown.put(
                        member.replaceAll(".*\\$Shown\\.?", ""),
                        types.stream().map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new))));
        assertThat(shown)
                .containsOnlyKeys("", "<init>(java.lang.Integer)", "array()", "bound(java.util.List)", "number")
                .containsEntry("", Set.of("Comparable", "Number", "Long", "Object"))
                .containsEntry("<init>(java.lang.Integer)", Set.of("Integer"))
                .containsEntry("array()", Set.of("Short"))
                .containsEntry("bound(java.util.List)", Set.of("Byte", "IOException", "List", "Character"))
                .containsEntry("number", Set.of("Map", "String", "Float"));
    }

    /** One of each thing that a signature can show, and what it does not show. */
    @SuppressWarnings("unused")
    abstract static class Shown<N extends Number> implements Comparable<Long> {
        protected Map<String, Float> number;
        Double hidden;

        public Shown(Integer argument) {}

        Shown(Double hidden) {}

        public Short[][] array() {
            return new Short[0][];
        }

        public abstract <T extends Byte> Character bound(List<? super T> argument) throws IOException;

        private Double hidden() {
            return hidden;
        }
    }

    private static boolean isApi(JavaClass type) {
        return API_PACKAGES.contains(type.getPackageName())
                || API_CLASSES.getOrDefault(type.getPackageName(), Set.of()).contains(type.getSimpleName());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(PublicApiTest::outermost).orElse(type);
    }

    /** Whether a type can be seen from outside, and all around it. */
    private static boolean isVisible(JavaClass type) {
        return isSeen(type.getModifiers())
                && type.getEnclosingClass().map(PublicApiTest::isVisible).orElse(true);
    }

    private static boolean mayBeShown(JavaClass type) {
        return type.isPrimitive()
                || SHOWN.stream().anyMatch(type.getName()::startsWith)
                || isApi(outermost(type)) && isVisible(type);
    }

    private static boolean isPublic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC);
    }

    private static boolean isSeen(Set<JavaModifier> modifiers) {
        return (isPublic(modifiers) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    /** The types that a type and its visible members show, down to the last type argument; records by their accessors. */
    private static Map<String, Set<JavaClass>> signatures(JavaClass type) {
        Map<String, Set<JavaClass>> signatures = new TreeMap<>();
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        signatures.put(type.getName(), raw(Stream.concat(above, bounds(type))));
        type.getMembers().stream()
                .filter(member -> isSeen(member.getModifiers()))
                .forEach(member -> signatures.put(member.getFullName(), raw(shown(member))));
        return signatures;
    }

    private static Stream<JavaType> shown(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        Stream<JavaType> result = code.isConstructor() ? Stream.empty() : Stream.of(code.getReturnType());
        Stream<JavaType> thrown = code.getThrowsClause().getTypes().stream().map(each -> each);
        return Stream.of(result, code.getParameterTypes().stream(), thrown, bounds(code))
                .flatMap(Function.identity());
    }

    private static Stream<JavaType> bounds(HasTypeParameters<?> declaration) {
        return declaration.getTypeParameters().stream().flatMap(each -> each.getUpperBounds().stream());
    }

    private static Set<JavaClass> raw(Stream<JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.getName().equals("void"))
                .collect(Collectors.toSet());
    }
}
