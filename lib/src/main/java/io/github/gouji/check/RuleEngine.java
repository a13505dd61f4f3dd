package io.github.gouji.check;

import io.github.gouji.finding.Conclusion;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.catalog.Families;
import io.github.gouji.rule.catalog.RuleCatalog;
import io.github.gouji.rule.rollup.RollUp;
import io.github.gouji.rule.years.PreviousReports;
import io.github.gouji.rule.years.TwoYears;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Walks the families of rules: those over one report inside Jakarta Validation, where the user's own rules are too, the
 * others by themselves. The factory is one of its own: no XML configuration of the host, no expression language (text of a
 * report is never evaluated), Gouji's own class loader.
 */
public final class RuleEngine {

    /**
     * What the rules say of a report.
     *
     * @param findings what is wrong, in the order of the form
     * @param outcomes what became of every rule, in the catalogue's order
     */
    record Verdicts(List<Finding> findings, List<RuleOutcome> outcomes) {}

    private final HibernateValidatorFactory factory;
    private final CustomRules customRules;

    /**
     * The rules.
     *
     * @param classes where the user's own are found; knows Gouji
     * @throws IllegalStateException if a rule of the user's own has the id of another, or its class cannot be loaded
     * @throws java.util.ServiceConfigurationError if one of them cannot be loaded
     */
    public RuleEngine(ClassLoader classes) {
        HibernateValidatorConfiguration plain =
                Validation.byProvider(HibernateValidator.class).configure();
        factory = CustomRules.contribute(
                        plain.ignoreXmlConfiguration()
                                .externalClassLoader(classes)
                                .constraintValidatorFactory(
                                        new GuardedValidators(plain.getDefaultConstraintValidatorFactory()))
                                .messageInterpolator(new ParameterMessageInterpolator()),
                        classes)
                .buildValidatorFactory()
                .unwrap(HibernateValidatorFactory.class);
        customRules = CustomRules.of(factory.getValidator());
    }

    /** Whether there is a rule with this id. */
    public boolean knows(String rule) {
        return RuleCatalog.find(rule).isPresent() || customRules.knows(rule);
    }

    /** Checks a report by itself and against that of the year before, where there is one. */
    Verdicts check(AnnualReport report, RuleSettings settings, PreviousReports.Found previous) {
        Examination examination = new Examination(settings);
        Stream<Fault> ofItself =
                factory.usingContext().constraintValidatorPayload(examination).getValidator().validate(report).stream()
                        .map(this::fault);
        int before = examination.faults().size();
        TwoYears years = new TwoYears(report, previous);
        Families.OF_TWO_YEARS.forEach(family -> family.check(years, examination));
        List<Fault> all = examination.faults();
        List<Fault> faults = Stream.concat(ofItself, all.subList(before, all.size()).stream())
                .filter(fault -> settings.isEnabled(fault.rule()))
                .map(settings::adjust)
                .toList();
        List<Finding> findings = Conclusion.findings(faults, subject(report));
        List<RuleOutcome> outcomes = Stream.concat(
                        Conclusion.outcomes(examination).stream(), customRules.outcomes(faults, examination).stream())
                .toList();
        return new Verdicts(findings, outcomes);
    }

    /** Holds a government's report against those of its units; of itself it is not checked. */
    Verdicts check(AnnualReport report, RuleSettings settings, RollUp units) {
        Examination examination = new Examination(settings);
        examination.begin(report);
        Families.OF_UNITS.forEach(family -> family.check(units, examination));
        return new Verdicts(
                Conclusion.findings(examination.faults(), subject(report)), Conclusion.outcomes(examination));
    }

    private Fault fault(ConstraintViolation<AnnualReport> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Fault own = hibernate.getDynamicPayload(Fault.class);
        return own != null ? own : customRules.fault(violation);
    }

    private static String subject(AnnualReport report) {
        return Conclusion.subject(report.organization(), report.year());
    }
}
