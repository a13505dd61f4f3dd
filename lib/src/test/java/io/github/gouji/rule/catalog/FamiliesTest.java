package io.github.gouji.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Reports;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.Threshold;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FamiliesTest {

    /** Named by one family and checked by another, which needs last year's report. */
    /** Only a report read from pictures can have readings in doubt; SeenReportTest has some. */
    private static final String UNCERTAIN = "cell.uncertain";

    private static final String GROWTH = "narrative.growth";

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.gouji.rule");

    static List<RuleFamily<AnnualReport>> familiesOfAReport() {
        return Families.OF_A_REPORT;
    }

    private static <T> List<T> constants(Class<T> type) throws ReflectiveOperationException {
        List<T> values = new ArrayList<>();
        List<JavaField> fields = ROOM.stream()
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(type))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
        for (JavaField each : fields) {
            Field field = each.reflect();
            field.setAccessible(true);
            values.add(type.cast(field.get(null)));
        }
        return values;
    }

    @Test
    void everyRuleThatIsDeclaredIsNamedByOneFamily() throws ReflectiveOperationException {
        assertThat(RuleCatalog.all())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(constants(Rule.class));
    }

    @Test
    void everyThresholdThatIsDeclaredIsNamedByTheFamilyOfItsRule() throws ReflectiveOperationException {
        List<Threshold> named = Families.all()
                .flatMap(family -> family.thresholds().stream()
                        .filter(threshold -> family.rules().contains(threshold.rule())))
                .toList();
        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(constants(Threshold.class));
    }

    @ParameterizedTest
    @MethodSource("familiesOfAReport")
    void aFamilyTellsOfEachOfItsRulesAndOfNoOther(RuleFamily<AnnualReport> family) {
        List<Rule> due = family.rules().stream()
                .filter(rule -> !rule.id().equals(GROWTH) && !rule.id().equals(UNCERTAIN))
                .toList();
        List<AnnualReport> reports = List.of(
                Reports.sound2021().build(),
                Reports.sound2020().build(),
                Reports.sound2021().withoutText().build());
        assertThat(reports).allSatisfy(report -> {
            Examination examination = new Examination(RuleSettings.defaults());
            family.check(report, examination);
            List<Rule> told = new ArrayList<>(examination.passed());
            told.addAll(examination.notEvaluated().keySet());
            assertThat(told).containsExactlyInAnyOrderElementsOf(due);
        });
    }
}
