package io.github.gouji.check;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.rollup.RollUp;
import io.github.gouji.rule.years.PreviousReports;
import io.github.gouji.rule.years.YearRules;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Runs the rules over one report through Jakarta Validation, with a factory of its own: no XML configuration of the
 * host, no expression language (text of a report is never evaluated), Gouji's own class loader.
 */
public final class RuleEngine {

    private static final Map<Rule, Integer> RULES = IntStream.range(
                    0, Rule.all().size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(Rule.all()::get, Function.identity()));

    private static final Comparator<Fault> ORDER = Comparator.comparingInt(
                    (Fault fault) -> fault.table() == null ? -1 : fault.table().ordinal())
            .thenComparingInt(fault -> RULES.getOrDefault(fault.rule(), Integer.MAX_VALUE))
            .thenComparingInt(
                    fault -> fault.row() == null ? -1 : fault.table().rowKeys().indexOf(fault.row()))
            .thenComparingInt(fault ->
                    fault.column() == null ? -1 : fault.table().columnKeys().indexOf(fault.column()));

    /**
     * What the rules say of a report.
     *
     * @param findings what is wrong, in the order of the form
     * @param outcomes what became of every rule, in the catalogue's order
     */
    record Verdicts(List<Finding> findings, List<RuleOutcome> outcomes) {}

    private final HibernateValidatorFactory factory;
    private final CustomRules customRules;

    public RuleEngine() {
        factory = CustomRules.contribute(Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .ignoreXmlConfiguration()
                        .externalClassLoader(RuleEngine.class.getClassLoader())
                        .messageInterpolator(new ParameterMessageInterpolator()))
                .buildValidatorFactory()
                .unwrap(HibernateValidatorFactory.class);
        customRules = CustomRules.of(factory.getValidator());
    }

    /** Whether there is a rule with this id. */
    public boolean knows(String rule) {
        return Rule.find(rule).isPresent() || customRules.knows(rule);
    }

    /** Checks a report by itself and against that of the year before, where there is one. */
    Verdicts check(AnnualReport report, RuleSettings settings, PreviousReports.Found previous) {
        Examination examination = new Examination(settings);
        Stream<Fault> ofItself =
                factory.usingContext().constraintValidatorPayload(examination).getValidator().validate(report).stream()
                        .map(this::fault);
        List<Fault> faults = Stream.concat(ofItself, yearFaults(report, previous, examination).stream())
                .filter(fault -> settings.isEnabled(fault.rule()))
                .map(settings::adjust)
                .toList();
        List<Finding> findings = findings(report, faults);
        List<RuleOutcome> outcomes = Stream.concat(
                        outcomes(examination).stream(), customRules.outcomes(faults, settings).stream())
                .toList();
        return new Verdicts(findings, outcomes);
    }

    /** Holds a government's report against those of its units; of itself it is not checked. */
    Verdicts check(AnnualReport report, RuleSettings settings, RollUp units) {
        Examination examination = new Examination(settings);
        units.check(examination);
        return new Verdicts(findings(report, examination.faults()), outcomes(examination));
    }

    private static List<Finding> findings(AnnualReport report, List<Fault> faults) {
        return faults.stream()
                .sorted(ORDER.thenComparing(fault -> fault.message().in(Locale.ROOT)))
                .map(fault -> new Finding(fault, subject(report)))
                .toList();
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

    private Fault fault(ConstraintViolation<AnnualReport> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Fault own = hibernate.getDynamicPayload(Fault.class);
        return own != null ? own : customRules.fault(violation);
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
