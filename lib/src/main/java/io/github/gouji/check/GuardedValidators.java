package io.github.gouji.check;

import io.github.gouji.constraint.CustomRule;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorInitializationContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Makes the validators of constraints so that a rule of the user's own that fails takes nothing else down with it. */
final class GuardedValidators implements ConstraintValidatorFactory {

    private final ConstraintValidatorFactory plain;

    GuardedValidators(ConstraintValidatorFactory plain) {
        this.plain = plain;
    }

    /** The engine asks for a validator and holds it as no more than that. */
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        return (T) (ConstraintValidator) new Guarded(plain.getInstance(type));
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (instance instanceof Guarded<?, ?> guarded) {
            plain.releaseInstance(guarded.validator);
        }
    }

    private static final class Guarded<A extends Annotation, T> implements HibernateConstraintValidator<A, T> {

        private final ConstraintValidator<A, T> validator;
        private @Nullable CustomRule rule;
        private @Nullable Throwable unfit;

        Guarded(ConstraintValidator<A, T> validator) {
            this.validator = validator;
        }

        @Override
        public void initialize(
                ConstraintDescriptor<A> constraint, HibernateConstraintValidatorInitializationContext context) {
            rule = constraint.getAnnotation().annotationType().getAnnotation(CustomRule.class);
            try {
                if (validator instanceof HibernateConstraintValidator<A, T> own) {
                    own.initialize(constraint, context);
                }
                validator.initialize(constraint.getAnnotation());
            } catch (RuntimeException | LinkageError | StackOverflowError failure) {
                if (rule == null) {
                    throw failure;
                }
                unfit = failure;
            }
        }

        @Override
        public boolean isValid(T value, ConstraintValidatorContext context) {
            if (rule != null && unfit != null) {
                return notEvaluated(rule, unfit, context);
            }
            try {
                return validator.isValid(value, context);
            } catch (RuntimeException | LinkageError | StackOverflowError failure) {
                if (rule == null) {
                    throw failure;
                }
                return notEvaluated(rule, failure, context);
            }
        }

        /** The rule says nothing of this report but why it cannot. */
        private boolean notEvaluated(CustomRule described, Throwable failure, ConstraintValidatorContext context) {
            Rule failed = Rule.of(described);
            String type = validator.getClass().getName();
            LoggerFactory.getLogger(CustomRules.class)
                    .warn("{}: rule {} failed: {}", type, failed.id(), failure.toString());
            LoggerFactory.getLogger(CustomRules.class).debug("where it happened", failure);
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .getConstraintValidatorPayload(Examination.class)
                    .notEvaluated(
                            failed, Reasons.of("own-rule").with("class", type).with("failure", failure.toString()));
            return true;
        }
    }
}
