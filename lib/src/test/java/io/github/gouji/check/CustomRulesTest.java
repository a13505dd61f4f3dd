package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.gouji.constraint.CustomRule;
import io.github.gouji.report.AnnualReport;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class CustomRulesTest {

    @CustomRule(id = "own.seal", zh = "应当盖章", en = "It bears a seal")
    @Constraint(validatedBy = SealValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Seal {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @CustomRule(id = "own.seal", zh = "印章应当清晰", en = "The seal can be read")
    @Constraint(validatedBy = ClearSealValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface ClearSeal {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @CustomRule(id = "cell.blank", zh = "不得空白", en = "No blanks")
    @Constraint(validatedBy = NoBlankValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface NoBlank {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    abstract static class Passing<A extends Annotation> implements ConstraintValidator<A, AnnualReport> {
        @Override
        public boolean isValid(AnnualReport report, ConstraintValidatorContext context) {
            return true;
        }
    }

    static final class SealValidator extends Passing<Seal> {}

    static final class ClearSealValidator extends Passing<ClearSeal> {}

    static final class NoBlankValidator extends Passing<NoBlank> {}

    @SafeVarargs
    private static CustomRules with(Class<? extends Annotation>... constraints) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<AnnualReport> report = mapping.type(AnnualReport.class);
        for (Class<? extends Annotation> constraint : constraints) {
            report.constraint(new GenericConstraintDef<>(constraint));
        }
        try (ValidatorFactory factory = configuration.addMapping(mapping).buildValidatorFactory()) {
            return CustomRules.of(factory.getValidator());
        }
    }

    @Test
    void aConstraintThatIsDescribedIsARule() {
        assertThat(with(Seal.class).knows("own.seal")).isTrue();
        assertThat(with().knows("own.seal")).isFalse();
    }

    @Test
    void twoRulesOfOneIdAreRefusedWhateverElseTheySay() {
        assertThatIllegalStateException()
                .isThrownBy(() -> with(Seal.class, ClearSeal.class))
                .withMessageContaining("own.seal");
    }

    @Test
    void theIdOfARuleOfTheCatalogueIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> with(NoBlank.class)).withMessageContaining("cell.blank");
    }
}
