package io.github.gouji.rule.catalog;

import io.github.gouji.constraint.ConsistentReport;
import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.RuleSettings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Runs the families over one report inside Jakarta Validation: each fault is a violation. */
public final class ConsistentReportValidator implements ConstraintValidator<ConsistentReport, AnnualReport> {

    /** Message parameters: the fault in words of each language. A bundle's {@code gouji.fault} chooses between them. */
    private static final String CHINESE = "gouji.zh";

    private static final String ENGLISH = "gouji.en";

    /** What a fault outside the tables is about, as the report schema names it; by rule, else by family. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("report.basis", "preamble"),
            Map.entry("report.contact", "sections"),
            Map.entry("report.date", "issueDate"),
            Map.entry("report.deadline", "issueDate"),
            Map.entry("report.organization", "organization"),
            Map.entry("report.period", "period"),
            Map.entry("report.signature", "signature"),
            Map.entry("report.title", "title"),
            Map.entry("report.year", "year"),
            Map.entry("format.variant", "format"),
            Map.entry("section", "sections"),
            Map.entry("content", "sections"),
            Map.entry("narrative", "sections"));

    private Set<Severity> severities = Set.of(Severity.values());

    /** For Jakarta Validation. */
    public ConsistentReportValidator() {}

    @Override
    public void initialize(ConsistentReport constraint) {
        severities = Set.of(constraint.severities());
    }

    /** Inside Gouji's own check every fault counts, and travels whole; its engine gives the examination. */
    @Override
    public boolean isValid(@Nullable AnnualReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        Examination given = hibernate.getConstraintValidatorPayload(Examination.class);
        if (given != null) {
            examine(report, given).forEach(fault -> report(fault, "{" + CHINESE + "}", hibernate, fault));
            return given.faults().isEmpty();
        }
        RuleSettings settings = hibernate.getConstraintValidatorPayload(RuleSettings.class);
        Examination examination = new Examination(settings != null ? settings : RuleSettings.defaults());
        List<Fault> faults = examine(report, examination).stream()
                .filter(fault -> severities.contains(fault.severity()))
                .toList();
        String template = context.getDefaultConstraintMessageTemplate();
        faults.forEach(fault -> report(fault, template, hibernate, fault.severity()));
        return faults.isEmpty();
    }

    private static List<Fault> examine(AnnualReport report, Examination examination) {
        examination.begin(report);
        Families.OF_A_REPORT.forEach(family -> family.check(report, examination));
        return examination.faults();
    }

    /** Text of a report enters only as a message parameter, so it is never evaluated. */
    private static void report(
            Fault fault, String template, HibernateConstraintValidatorContext context, Object payload) {
        context.addMessageParameter(CHINESE, fault.message().in(Locale.CHINESE));
        context.addMessageParameter(ENGLISH, fault.message().in(Locale.ENGLISH));
        NodeBuilderCustomizableContext node = context.withDynamicPayload(payload)
                .buildConstraintViolationWithTemplate(template)
                .addPropertyNode(fault.table() != null ? fault.table().key() : part(fault));
        if (fault.row() != null) {
            node = node.addPropertyNode(fault.row().key());
        }
        if (fault.column() != null) {
            node = node.addPropertyNode(fault.column().key());
        }
        node.addConstraintViolation();
    }

    private static String part(Fault fault) {
        String ofFamily = PARTS.getOrDefault(fault.rule().family(), "tables");
        return PARTS.getOrDefault(fault.rule().id(), ofFamily);
    }
}
