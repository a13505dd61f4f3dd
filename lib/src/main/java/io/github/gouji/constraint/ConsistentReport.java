package io.github.gouji.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The report agrees with itself and with the national form: every rule over a single report. Each fault is a violation of
 * its own. Its text is wholly in the language that the message interpolator is asked for, its path names table, row and
 * column or the part of the report, and its dynamic payload is the {@link Severity}:
 *
 * <pre>{@code
 * violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Severity.class)
 * }</pre>
 *
 * <p>Rules have their default settings. An application's own hold where it validates through {@code ReportValidator}, or
 * gives {@code ReportValidator.constraintPayload()} to its own validators, as {@code constraintValidatorPayload} of
 * Hibernate Validator's configuration.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(ConsistentReport.List.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentReport {

    /** The faults that it is about; errors unless set otherwise. */
    Severity[] severities() default {Severity.ERROR};

    /** Template of each violation's message: the fault in words. */
    String message() default "{gouji.fault}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for the host's own use. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them, for faults of different severity. */
    @Documented
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Each of them. */
        ConsistentReport[] value();
    }
}
