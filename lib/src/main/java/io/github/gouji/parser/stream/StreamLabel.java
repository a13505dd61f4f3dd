package io.github.gouji.parser.stream;

import io.github.gouji.parser.table.LabelText;
import io.github.gouji.report.FormRow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row's label as it stands in a stream: whole, or in pieces before and behind its values, with pieces of other cells
 * between them.
 *
 * @param row the row
 * @param core what of its label counts
 */
record StreamLabel(FormRow row, String core) {

    /** Share of a label that must stand around its values: the rest may be broken off or misspelt. */
    private static final double ENOUGH = 0.75;
    /** Single characters stand in any text. */
    private static final int SHORTEST_PIECE = 2;
    /** Labels as short as this are words of other labels, too. */
    private static final int SHORT = 2;

    /** A whole label right before its values is worth a little more than one anywhere before, and less than two. */
    private static final double RIGHT_BEFORE = 1.1;

    static List<StreamLabel> of(List<FormRow> rows) {
        return rows.stream()
                .map(row -> new StreamLabel(row, LabelText.core(row.label())))
                .toList();
    }

    /**
     * How much of the label stands around some values: from 0 to 1, a little more if all of it stands right before.
     *
     * @param before what counts of the words before them
     * @param behind what counts of the words behind them
     */
    double evidence(String before, String behind) {
        if (before.endsWith(core)) {
            return RIGHT_BEFORE;
        }
        if (core.length() <= SHORT) {
            return 0;
        }
        if (before.contains(core)) {
            return 1;
        }
        int start = Math.max(matched(before, 0), before.endsWith(core.substring(0, 1)) ? 1 : 0);
        if (start == 0) {
            return 0;
        }
        double share = (double) (start + matched(behind, start)) / core.length();
        return share < ENOUGH ? 0 : Math.min(share, 1);
    }

    /** Whether the words hold the label, whole or in pieces. */
    boolean standsIn(List<StreamToken> words) {
        if (core.length() <= SHORT) {
            return IntStream.range(0, words.size()).anyMatch(i -> isShortLabel(words, i));
        }
        return matched(LabelText.core(StreamRun.text(words)), 0) >= ENOUGH * core.length();
    }

    /** Whether the words hold all of the label, in pieces perhaps. */
    boolean isWholeIn(List<StreamToken> words) {
        return matched(LabelText.core(StreamRun.text(words)), 0) == core.length();
    }

    /** A short label has its number with it, or right before. */
    private boolean isShortLabel(List<StreamToken> words, int index) {
        String before = index == 0 ? "" : words.get(index - 1).text();
        String numbered = LabelText.core(before).isEmpty() ? before : "";
        return LabelText.core(words.get(index).text()).equals(core)
                && !LabelText.ordinal(numbered + words.get(index).text()).isEmpty();
    }

    /** How many characters of the label, from one on, stand in the text in order, in pieces of two or more. */
    private int matched(String text, int from) {
        int cursor = 0;
        int at = from;
        int matched = 0;
        while (at + SHORTEST_PIECE <= core.length() || at + 1 == core.length() && matched > 0) {
            int length = Math.min(SHORTEST_PIECE, core.length() - at);
            int found = text.indexOf(core.substring(at, at + length), cursor);
            if (found < 0) {
                at++;
                continue;
            }
            while (at + length < core.length()
                    && found + length < text.length()
                    && core.charAt(at + length) == text.charAt(found + length)) {
                length++;
            }
            matched += length;
            at += length;
            cursor = found + length;
        }
        return matched;
    }
}
