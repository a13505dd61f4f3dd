package io.github.gouji.report;

/**
 * Names a row or a column of the national form: a constant of {@link ApplicationRow}, {@link ApplicantType},
 * {@link ReviewBlock}, {@link ReviewOutcome}, {@link DisclosureRow} or {@link DisclosureColumn}. The key in findings and
 * JSON is the constant's name in camel case. Where it stands, and in which variant, the form knows.
 */
public interface FormKey {

    /** The constant's name, such as {@code OTHER_FEE_UNPAID}. */
    String name();

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
