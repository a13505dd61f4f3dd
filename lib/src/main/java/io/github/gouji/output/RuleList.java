package io.github.gouji.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleExample;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.catalog.Families;
import io.github.gouji.rule.catalog.RuleCatalog;
import io.github.gouji.wording.SeverityText;
import java.util.Locale;
import java.util.stream.Collectors;

/** The catalogue of rules, for people and programs. */
public enum RuleList {
    /** A line for each rule. */
    TEXT {
        @Override
        public String render(Locale locale) {
            return RuleCatalog.all().stream()
                    .map(rule -> String.format(
                            Locale.ROOT,
                            new Words("%s  %s（%s）  %s", "%s  %s (%s)  %s").in(locale),
                            SeverityText.of(rule.severity()).name(locale),
                            rule.name(locale),
                            rule.id(),
                            rule.statement(locale)))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    },
    /** The rule reference: what each rule says, why, its basis, a passing and a failing example. */
    MARKDOWN {
        @Override
        public String render(Locale locale) {
            return new RuleReference(locale).render();
        }
    },
    /** A list of objects. */
    JSON {
        @Override
        public String render(Locale locale) {
            ArrayNode rules = new ObjectMapper().createArrayNode();
            for (Rule rule : RuleCatalog.all()) {
                ObjectNode entry = rules.addObject()
                        .put("id", rule.id())
                        .put("name", rule.name(locale))
                        .put("severity", rule.severity().key())
                        .put("statement", rule.statement(locale))
                        .put("explanation", rule.explanation(locale))
                        .put("basis", rule.basis());
                Families.thresholds(rule)
                        .forEach(threshold ->
                                entry.withObject("/thresholds").put(threshold.key(), threshold.standard()));
                RuleExample.of(rule)
                        .ifPresent(example -> entry.putObject("example")
                                .put("passes", example.sound())
                                .put("fails", example.unsound()));
            }
            return rules.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
        }
    };

    /** All rules in the catalogue's order: English for English locales, else Chinese. */
    public abstract String render(Locale locale);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
