package io.github.gouji.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the national form in one variant; of table 四 a block of columns.
 *
 * @param key its key
 * @param groups the labels above it that it belongs to, outermost first, such as {@code 三、本年度办理结果},
 *     {@code （三）不予公开}
 * @param ordinal the number in front of its label, such as {@code 1.}; empty where there is none
 * @param label its label without the number, such as {@code 属于国家秘密}
 * @param tolerated other wordings of the label that are no fault
 * @param columns the columns in which it has a figure, in the form's order
 * @param outcome the outcome that it is, or is one of the grounds of; {@code null} if it is none
 */
public record FormRow(
        FormKey key,
        List<String> groups,
        String ordinal,
        String label,
        List<String> tolerated,
        List<FormKey> columns,
        @Nullable Outcome outcome) {

    public FormRow {
        groups = List.copyOf(groups);
        tolerated = List.copyOf(tolerated);
        columns = List.copyOf(columns);
    }

    /** Whether it is one of several rows under its outcome; if not, and it has an outcome, it stands for all of it. */
    boolean isPartOfOutcome() {
        return outcome != null && groups.contains(outcome.item());
    }

    /** The columns that its 总计 adds up: all others. */
    public List<FormKey> addends() {
        return columns.stream()
                .filter(column -> column != ApplicantType.TOTAL && column != ReviewOutcome.TOTAL)
                .toList();
    }

    /** Number and label as the form prints them, such as {@code 1.属于国家秘密}. */
    public String printedLabel() {
        return ordinal + label;
    }

    /** How a finding names the row: its innermost group, number and label. */
    public String title() {
        boolean ownGroupOnly = groups.isEmpty() || groups.size() == 1 && ordinal.startsWith("（");
        return ownGroupOnly ? printedLabel() : groups.get(groups.size() - 1) + " " + printedLabel();
    }
}
