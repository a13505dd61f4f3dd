package io.github.gouji.rule;

import io.github.gouji.report.AnnualReport;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * A family of rules as the validator of one constraint.
 *
 * @param <A> the constraint
 */
public abstract class ReportRules<A extends Annotation> implements ConstraintValidator<A, AnnualReport> {

    /**
     * Checks the report and notes every rule of the family as failed, evaluated or not evaluated.
     *
     * @param report the report
     * @param examination where to note it
     */
    protected abstract void check(AnnualReport report, Examination examination);

    @Override
    public final boolean isValid(AnnualReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        Examination given = hibernate.getConstraintValidatorPayload(Examination.class);
        Examination examination = given != null ? given : new Examination(RuleSettings.defaults());
        int before = examination.faults().size();
        check(report, examination);
        List<Fault> faults = examination.faults();
        List<Fault> own = faults.subList(before, faults.size());
        context.disableDefaultConstraintViolation();
        own.forEach(fault -> report(fault, hibernate));
        return own.isEmpty();
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
