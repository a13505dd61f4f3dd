package io.github.gouji.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a user's own rule: it stands on a Jakarta constraint annotation for {@code AnnualReport}, which a {@code
 * ConstraintMappingContributor} in the user's jar adds to the class. The constraint's violations become findings of this
 * rule. A rule that throws was not evaluated for that report, with what it threw as the reason, and a warning is logged;
 * one whose class cannot be loaded is refused when a validator is built. Nobody stops a rule that never ends.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CustomRule {

    /** Its id in findings and settings, such as {@code acme.seal}; none of the catalogue's. */
    String id();

    /** How severe its findings are. */
    Severity severity() default Severity.WARNING;

    /** What it says, in Chinese. */
    String zh();

    /** What it says, in English. */
    String en();

    /** Where it comes from. */
    String basis() default "惯例";
}
