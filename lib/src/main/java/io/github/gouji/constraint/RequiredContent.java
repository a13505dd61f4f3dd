package io.github.gouji.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text says what it must and nothing that it must not: rules {@code content.*}. */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiredContent {

    /** Key of the message of a fault whose rule has none of its own. */
    String message() default "{gouji.fault}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for the host's own use. */
    Class<? extends Payload>[] payload() default {};
}
