package io.github.gouji.report;

import java.util.List;

/**
 * A column of the national form in one variant.
 *
 * @param key its key
 * @param label its label, such as {@code 商业企业}
 * @param tolerated other wordings of the label that are no fault
 * @param nature what kind of number it holds
 */
public record FormColumn(FormKey key, String label, List<String> tolerated, Nature nature) {

    /** What kind of number a column holds. */
    public enum Nature {
        /** A whole number, 0 or more. */
        COUNT,
        /** A whole number that may be signed: an increase or decrease. */
        CHANGE,
        /** An amount of money, 0 or more, possibly a decimal. */
        AMOUNT
    }

    public FormColumn {
        tolerated = List.copyOf(tolerated);
    }
}
