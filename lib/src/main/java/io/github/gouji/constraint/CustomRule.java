package io.github.gouji.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a user's own rule: it stands on a Jakarta constraint annotation for {@code AnnualReport}, which a {@code
 * ConstraintMappingContributor} in the user's jar adds to the class. The constraint's violations become findings of this
 * rule.
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
