package io.github.gouji.check;

import io.github.gouji.constraint.CustomRule;
import io.github.gouji.finding.Conclusion;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.catalog.RuleCatalog;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;

/** Rules of the user's own: Jakarta constraints that contributors add to {@link AnnualReport}. */
final class CustomRules {

    private final Map<Class<? extends Annotation>, Rule> byConstraint;

    private CustomRules(Map<Class<? extends Annotation>, Rule> byConstraint) {
        this.byConstraint = byConstraint;
    }

    /** Adds what all contributors that a class loader finds have to add. */
    static HibernateValidatorConfiguration contribute(
            HibernateValidatorConfiguration configuration, ClassLoader classes) {
        ServiceLoader.load(ConstraintMappingContributor.class, classes)
                .forEach(contributor -> contributor.createConstraintMappings(() -> {
                    ConstraintMapping mapping = configuration.createConstraintMapping();
                    configuration.addMapping(mapping);
                    return mapping;
                }));
        return configuration;
    }

    /**
     * The rules among the constraints of a report.
     *
     * @throws IllegalStateException if one has the id of another
     */
    static CustomRules of(Validator validator) {
        Map<Class<? extends Annotation>, Rule> rules = new LinkedHashMap<>();
        validator.getConstraintsForClass(AnnualReport.class).getConstraintDescriptors().stream()
                .map(descriptor -> descriptor.getAnnotation().annotationType())
                .filter(constraint -> constraint.isAnnotationPresent(CustomRule.class))
                .sorted(Comparator.comparing(
                        constraint -> constraint.getAnnotation(CustomRule.class).id()))
                .forEach(constraint -> {
                    Rule rule = Rule.of(constraint.getAnnotation(CustomRule.class));
                    if (RuleCatalog.find(rule.id()).isPresent() || rules.containsValue(rule)) {
                        throw new IllegalStateException("规则编号“" + rule.id() + "”已有 / there is a rule " + rule.id()
                                + " already: " + constraint.getName());
                    }
                    rules.put(constraint, rule);
                    validators(validator, constraint).forEach(type -> requireUsable(rule, type));
                });
        return new CustomRules(rules);
    }

    private static Stream<Class<?>> validators(Validator validator, Class<? extends Annotation> constraint) {
        return validator.getConstraintsForClass(AnnualReport.class).getConstraintDescriptors().stream()
                .filter(descriptor -> descriptor.getAnnotation().annotationType() == constraint)
                .flatMap(descriptor -> descriptor.getConstraintValidatorClasses().stream());
    }

    /** Before the first file, not at each. */
    private static void requireUsable(Rule rule, Class<?> type) {
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException | LinkageError broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            throw new IllegalStateException(
                    "规则“" + rule.id() + "”的类无法装入 / the class of rule " + rule.id() + " cannot be loaded: "
                            + type.getName() + ": " + cause,
                    broken);
        }
    }

    /** Whether one of them has this id. */
    boolean knows(String id) {
        return byConstraint.values().stream().anyMatch(rule -> rule.id().equals(id));
    }

    /** What a violation of one of them found wrong. */
    Fault fault(ConstraintViolation<AnnualReport> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        Rule rule = byConstraint.get(constraint);
        if (rule == null) {
            throw new IllegalStateException(constraint.getName() + " lacks @CustomRule");
        }
        return Fault.custom(rule, violation.getMessage());
    }

    /** How those that are switched on ended. */
    List<RuleOutcome> outcomes(List<Fault> faults, Examination examination) {
        RuleSettings settings = examination.settings();
        Map<Rule, Message> open = examination.notEvaluated();
        List<Rule> failed = faults.stream().map(Fault::rule).toList();
        return byConstraint.values().stream()
                .filter(settings::isEnabled)
                .map(rule -> {
                    if (open.containsKey(rule)) {
                        return Conclusion.notEvaluated(rule, open.get(rule));
                    }
                    return failed.contains(rule) ? RuleOutcome.failed(rule) : RuleOutcome.passed(rule);
                })
                .toList();
    }
}
