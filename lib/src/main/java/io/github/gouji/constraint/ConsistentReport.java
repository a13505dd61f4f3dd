package io.github.gouji.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The report agrees with itself and with the national form: every rule over a single report. */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentReport {

    /** Key of the message of a fault whose rule has none of its own. */
    String message() default "{gouji.fault}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for the host's own use. */
    Class<? extends Payload>[] payload() default {};
}
