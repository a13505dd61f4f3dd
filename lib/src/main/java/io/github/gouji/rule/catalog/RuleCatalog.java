package io.github.gouji.rule.catalog;

import io.github.gouji.rule.Rule;
import java.util.List;
import java.util.Optional;

/** The rules that Gouji brings. */
public final class RuleCatalog {

    private static final List<Rule> RULES =
            Families.all().flatMap(family -> family.rules().stream()).toList();

    private RuleCatalog() {}

    /** Every rule, in the order in which results list them. */
    public static List<Rule> all() {
        return RULES;
    }

    /** The rule with this id, if there is one. */
    public static Optional<Rule> find(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
