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
        Matched start = matched(before, 0);
        int begun = begunAtEndOf(before);
        int whole = Math.max(
                start.count() == 0
                        ? 0
                        : start.count() + matched(behind, start.end()).count(),
                begun == 0 ? 0 : begun + matched(behind, begun).count());
        double share = (double) whole / core.length();
        return share < ENOUGH ? 0 : Math.min(share, 1);
    }

    /** How many characters of the label's beginning a text ends with: 3.危 right before the values is one of 危及. */
    private int begunAtEndOf(String text) {
        return IntStream.rangeClosed(1, core.length())
                .map(missing -> core.length() - missing)
                .filter(length -> text.endsWith(core.substring(0, length)))
                .findFirst()
                .orElse(0);
    }

    /** Whether the words hold the label, whole or in pieces. */
    boolean standsIn(List<StreamToken> words) {
        if (core.length() <= SHORT) {
            return IntStream.range(0, words.size()).anyMatch(i -> isShortLabel(words, i));
        }
        return matched(LabelText.core(StreamRun.text(words)), 0).count() >= ENOUGH * core.length();
    }

    /** Whether the words hold all of the label, in pieces perhaps. */
    boolean isWholeIn(List<StreamToken> words) {
        return matched(LabelText.core(StreamRun.text(words)), 0).count() == core.length();
    }

    /** A short label has its number with it, or right before. */
    private boolean isShortLabel(List<StreamToken> words, int index) {
        String before = index == 0 ? "" : words.get(index - 1).text();
        String numbered = LabelText.core(before).isEmpty() ? before : "";
        return LabelText.core(words.get(index).text()).equals(core)
                && !LabelText.ordinal(numbered + words.get(index).text()).isEmpty();
    }

    /**
     * What of a label stands in a text.
     *
     * @param count how many of its characters
     * @param end where in the label the last of them ends
     */
    private record Matched(int count, int end) {}

    /** What of the label, from one character on, stands in the text in order, in pieces of two or more. */
    private Matched matched(String text, int from) {
        int cursor = 0;
        int at = from;
        int matched = 0;
        int end = from;
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
            end = at;
            cursor = found + length;
        }
        return new Matched(matched, end);
    }
}
