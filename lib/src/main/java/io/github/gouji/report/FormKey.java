package io.github.gouji.report;

/** Names a row or a column of the national form. The key in findings and JSON is the constant's name in camel case. */
public sealed interface FormKey
        permits ApplicationRow, ApplicantType, ReviewBlock, ReviewOutcome, DisclosureRow, DisclosureColumn {

    /** The constant's name, such as {@code OTHER_FEE_UNPAID}. */
    String name();

    /** Its place among the rows or columns of all variants, from 0. */
    int ordinal();

    /** The key in findings and JSON, such as {@code otherFeeUnpaid}. */
    default String key() {
        StringBuilder key = new StringBuilder();
        boolean upper = false;
        for (char c : name().toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                key.append(upper ? c : Character.toLowerCase(c));
                upper = false;
            }
        }
        return key.toString();
    }
}
