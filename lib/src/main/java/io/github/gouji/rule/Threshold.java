package io.github.gouji.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers that rules compare with and a user may change. */
public enum Threshold {
    /** Fees above this, in 万元, are out of proportion for a township or 街道. */
    FEE_OF_TOWNSHIP("disclosure.unit.township", 30_000),
    /** The same for a department of a county. */
    FEE_OF_COUNTY_DEPARTMENT("disclosure.unit.county-department", 300_000),
    /** The same for a county. */
    FEE_OF_COUNTY("disclosure.unit.county", 500_000),
    /** The same for a city and its departments. */
    FEE_OF_CITY("disclosure.unit.city", 2_000_000),
    /** The same for a province and its departments, and where the name does not tell the level. */
    FEE_OF_PROVINCE("disclosure.unit.province", 10_000_000),
    /** A figure that grew more than so many times, or shrank below that part, jumped. */
    JUMP_FACTOR("years.jump.factor", 5),
    /** Smaller figures jump by chance. */
    JUMP_LEAST("years.jump.least", 10),
    /** Texts as alike as this, in percent, are the same text. */
    DUPLICATE_LIKENESS("years.duplicate.likeness", 85);

    private final String key;
    private final BigDecimal standard;

    Threshold(String key, long standard) {
        this.key = key;
        this.standard = BigDecimal.valueOf(standard);
    }

    /** The threshold with this name in settings, if there is one. */
    public static Optional<Threshold> find(String key) {
        return Arrays.stream(values())
                .filter(threshold -> threshold.key.equals(key))
                .findFirst();
    }

    /** Those that a rule compares with. */
    public static List<Threshold> of(Rule rule) {
        return Arrays.stream(values())
                .filter(threshold -> threshold.key.startsWith(rule.id() + "."))
                .toList();
    }

    /** Its name in settings: the rule's id and one word more. */
    public String key() {
        return key;
    }

    /** Its value unless set otherwise. */
    public BigDecimal standard() {
        return standard;
    }

    /** What it is for. */
    public String describe(Locale locale) {
        return Message.of("gouji.threshold." + key).in(locale);
    }
}
