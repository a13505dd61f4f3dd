package io.github.gouji.rule.catalog;

import io.github.gouji.constraint.ConsistentReport;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.RuleSettings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Runs the families over one report inside Jakarta Validation: each fault is a violation. */
public final class ConsistentReportValidator implements ConstraintValidator<ConsistentReport, AnnualReport> {

    /** For Jakarta Validation. */
    public ConsistentReportValidator() {}

    @Override
    public boolean isValid(@Nullable AnnualReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        Examination given = hibernate.getConstraintValidatorPayload(Examination.class);
        Examination examination = given != null ? given : new Examination(RuleSettings.defaults());
        Families.OF_A_REPORT.forEach(family -> family.check(report, examination));
        List<Fault> faults = examination.faults();
        context.disableDefaultConstraintViolation();
        faults.forEach(fault -> report(fault, hibernate));
        return faults.isEmpty();
    }

    /** Text of a report enters only as a message parameter, so it is never evaluated. */
    private static void report(Fault fault, HibernateConstraintValidatorContext context) {
        fault.message()
                .arguments()
                .forEach((name, value) -> context.addMessageParameter(name, Message.text(value, Locale.getDefault())));
        ConstraintViolationBuilder violation = context.withDynamicPayload(fault)
                .buildConstraintViolationWithTemplate("{" + fault.message().key() + "}");
        if (fault.table() == null) {
            violation.addConstraintViolation();
            return;
        }
        NodeBuilderCustomizableContext node =
                violation.addPropertyNode(fault.table().key());
        if (fault.row() != null) {
            node = node.addPropertyNode(fault.row().key());
        }
        if (fault.column() != null) {
            node = node.addPropertyNode(fault.column().key());
        }
        node.addConstraintViolation();
    }
}
