package io.github.gouji.customrule;

import io.github.gouji.constraint.CustomRule;
import io.github.gouji.constraint.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A rule of our own: the report names the service hotline 12345. */
@CustomRule(
        id = "acme.hotline",
        severity = Severity.WARNING,
        zh = "报告应当写明12345政务服务便民热线",
        en = "The report names the service hotline 12345",
        basis = "本市通知")
@Constraint(validatedBy = NamesHotlineValidator.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesHotline {

    /** What is said beside the rule's own words. */
    String message() default "";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload. */
    Class<? extends Payload>[] payload() default {};
}
