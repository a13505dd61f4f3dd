package io.github.gouji;

import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.years.PreviousReports;
import io.github.gouji.rule.years.YearRules;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Runs the rules over one report through Jakarta Validation, with a factory of its own: no XML configuration of the
 * host, no expression language (text of a report is never evaluated), Gouji's own class loader.
 */
final class RuleEngine {

    private static final Comparator<Fault> ORDER = Comparator.comparingInt(
                    (Fault fault) -> fault.table() == null ? -1 : fault.table().ordinal())
            .thenComparingInt(fault -> Rule.all().indexOf(fault.rule()))
            .thenComparingInt(
                    fault -> fault.row() == null ? -1 : fault.table().rowKeys().indexOf(fault.row()))
            .thenComparingInt(fault ->
                    fault.column() == null ? -1 : fault.table().columnKeys().indexOf(fault.column()));

    private final RuleSettings settings;
    private final HibernateValidatorFactory factory;

    RuleEngine(RuleSettings settings) {
        this.settings = settings;
        this.factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .externalClassLoader(RuleEngine.class.getClassLoader())
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .unwrap(HibernateValidatorFactory.class);
    }

    /** Checks a report by itself and against that of the year before, where there is one. */
    CheckedReport check(AnnualReport report, PreviousReports.Found previous) {
        Examination examination = new Examination(settings);
        Stream<Fault> ofItself =
                factory.usingContext().constraintValidatorPayload(examination).getValidator().validate(report).stream()
                        .map(RuleEngine::fault);
        List<Finding> findings = Stream.concat(ofItself, yearFaults(report, previous, examination).stream())
                .sorted(ORDER.thenComparing(fault -> fault.message().in(Locale.ROOT)))
                .map(fault -> new Finding(fault, subject(report)))
                .toList();
        return new CheckedReport(report, findings, outcomes(examination), Diagnosis.of(report, findings));
    }

    private static List<Fault> yearFaults(
            AnnualReport report, PreviousReports.Found previous, Examination examination) {
        int before = examination.faults().size();
        if (previous.report() == null) {
            YearRules.notEvaluated(previous.reason(), examination);
        } else {
            YearRules.check(report, previous.report(), examination);
        }
        return examination.faults().subList(before, examination.faults().size());
    }

    private static Fault fault(ConstraintViolation<AnnualReport> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return Objects.requireNonNull(hibernate.getDynamicPayload(Fault.class));
    }

    private static String subject(AnnualReport report) {
        return report.organization().orElse("")
                + report.year().map(String::valueOf).orElse("");
    }

    private static List<RuleOutcome> outcomes(Examination examination) {
        List<Rule> passed = examination.passed();
        Map<Rule, Message> open = examination.notEvaluated();
        return Rule.all().stream()
                .flatMap(rule -> {
                    if (examination.hasFailed(rule.id())) {
                        return Stream.of(RuleOutcome.failed(rule));
                    }
                    if (open.containsKey(rule)) {
                        return Stream.of(RuleOutcome.notEvaluated(rule, open.get(rule)));
                    }
                    return passed.contains(rule) ? Stream.of(RuleOutcome.passed(rule)) : Stream.empty();
                })
                .toList();
    }
}
