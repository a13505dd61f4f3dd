package io.github.gouji.report;

import java.util.List;
import java.util.Set;

/**
 * A column of the national form in one variant.
 *
 * @param key its key
 * @param label its label, such as {@code 商业企业}
 * @param tolerated other wordings of the label that are no fault
 * @param nature what kind of number it holds
 * @param unit the unit that the form fixes for it, such as {@code 万元}; empty where it fixes none
 * @param traits what else is so of its figures
 */
public record FormColumn(
        FormKey key, String label, List<String> tolerated, Nature nature, String unit, Set<Trait> traits) {

    /** What kind of number a column holds. */
    public enum Nature {
        /** A whole number, 0 or more. */
        COUNT,
        /** A whole number that may be signed: an increase or decrease. */
        CHANGE,
        /** An amount of money, 0 or more, possibly a decimal. */
        AMOUNT
    }

    /** What can be so of a column's figures. */
    public enum Trait {
        /** They go on from year to year, so that a jump is worth a look. */
        STEADY,
        /** They are of things that several units have in common, and do not add up over units. */
        SHARED
    }

    public FormColumn {
        tolerated = List.copyOf(tolerated);
        traits = Set.copyOf(traits);
    }

    /** The same column with these traits. */
    FormColumn with(Trait... newTraits) {
        return new FormColumn(key, label, tolerated, nature, unit, Set.of(newTraits));
    }

    /** Whether its figures are of the same unit wherever they stand: counts are, amounts where the form fixes it. */
    public boolean isOfFixedUnit() {
        return nature != Nature.AMOUNT || !unit.isEmpty();
    }

    /** Whether a government's figure is the sum of its units'. */
    public boolean isAdditive() {
        return !traits.contains(Trait.SHARED) && isOfFixedUnit();
    }

    /** Whether its figures go on from year to year. */
    public boolean isSteady() {
        return traits.contains(Trait.STEADY);
    }
}
