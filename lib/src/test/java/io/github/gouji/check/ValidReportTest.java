package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Advice;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.testing.SampleReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report behind {@code @Valid} of an application, whose interpolator has the language of the request. */
class ValidReportTest {

    private static final ReportValidator GOUJI = ReportValidator.builder().build();

    private static final AnnualReport WRONG = SampleReport.of(ReportFormat.FORMAT_2021)
            .with("applications.granted.total", "3")
            .with("applications.received.business", "")
            .with("disclosure.penalties.decisions", "若干${1+1}{x}")
            .build();

    /** What Spring's interpolator does: another one, asked for the language of the request. */
    private record OfTheRequest(Locale locale) implements MessageInterpolator {

        private static final MessageInterpolator PLAIN = new ParameterMessageInterpolator();

        @Override
        public String interpolate(String template, Context context) {
            return PLAIN.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return PLAIN.interpolate(template, context, other);
        }
    }

    private static Set<ConstraintViolation<AnnualReport>> validate(
            AnnualReport report, Locale locale, Object payload, Class<?>... groups) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new OfTheRequest(locale))
                .constraintValidatorPayload(payload);
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator().validate(report, groups);
        }
    }

    private static Set<ConstraintViolation<AnnualReport>> validate(Locale locale, Class<?>... groups) {
        return validate(WRONG, locale, "the host's own", groups);
    }

    private static List<String> messages(Locale locale, Predicate<Finding> which) {
        return GOUJI.check(WRONG).findings().stream()
                .filter(which)
                .map(finding -> finding.message(locale))
                .toList();
    }

    private static Severity severity(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Severity.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void errorsAreViolationsWhollyInTheLanguageOfTheRequest(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(validate(locale))
                .isNotEmpty()
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrderElementsOf(messages(locale, finding -> finding.severity() == Severity.ERROR));
    }

    @Test
    void warningsAndInfosAreInTheGroupAdvice() {
        assertThat(validate(Locale.ENGLISH, Advice.class))
                .isNotEmpty()
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrderElementsOf(
                        messages(Locale.ENGLISH, finding -> finding.severity() != Severity.ERROR));
        assertThat(validate(Locale.ENGLISH, Default.class, Advice.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrderElementsOf(messages(Locale.ENGLISH, finding -> true));
    }

    @Test
    void theSeverityIsInThePayload() {
        assertThat(validate(Locale.CHINESE))
                .extracting(ValidReportTest::severity)
                .containsOnly(Severity.ERROR);
        assertThat(validate(Locale.CHINESE, Advice.class))
                .extracting(ValidReportTest::severity)
                .isSubsetOf(Severity.WARNING, Severity.INFO);
    }

    @Test
    void everyViolationSaysWhatItIsAbout() {
        AnnualReport bare = AnnualReport.builder().narrated(true).build();
        assertThat(validate(bare, Locale.CHINESE, "", Default.class, Advice.class))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("title", "period", "preamble", "sections", "applications", "signature", "issueDate")
                .doesNotContain("");
        assertThat(validate(Locale.CHINESE))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("applications.granted.total", "disclosure.penalties.decisions");
    }

    @Test
    void anApplicationsOwnSettingsHoldWhereItGivesThem() {
        Object own = ReportValidator.builder()
                .disable("cell.not-a-number")
                .severity("applications.row-total", Severity.INFO)
                .severity("applications.balance", Severity.INFO)
                .severity("applications.result-total", Severity.INFO)
                .build()
                .constraintPayload();

        assertThat(validate(WRONG, Locale.CHINESE, own)).isEmpty();
        assertThat(validate(WRONG, Locale.CHINESE, own, Advice.class))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("applications.granted.total")
                .doesNotContain("disclosure.penalties.decisions");
    }
}
