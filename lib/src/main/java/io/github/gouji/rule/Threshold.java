package io.github.gouji.rule;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number that a rule compares with and a user may change. Its family names it; its text is in the message bundle under
 * {@code gouji.threshold.<key>}.
 *
 * @param rule the rule
 * @param name what it is called among those of the rule
 * @param standard its value unless set otherwise
 */
public record Threshold(Rule rule, String name, BigDecimal standard) {

    /** A threshold of a rule. */
    public static Threshold of(Rule rule, String name, long standard) {
        return new Threshold(rule, name, BigDecimal.valueOf(standard));
    }

    /** Its name in settings: the rule's id and one word more. */
    public String key() {
        return rule.id() + "." + name;
    }

    /** What it is for. */
    public String describe(Locale locale) {
        return Message.of("gouji.threshold." + key()).in(locale);
    }
}
