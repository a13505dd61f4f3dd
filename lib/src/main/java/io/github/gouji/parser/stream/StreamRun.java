package io.github.gouji.parser.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values of a stream that follow each other, and the words around them.
 *
 * @param before the words before, back to the previous values
 * @param values the values, at least one
 * @param after the words after, up to the next values, without those that stand in one line with these
 */
record StreamRun(List<StreamToken> before, List<StreamToken> values, List<StreamToken> after) {

    /** Pieces before values in which their label stands: no label, with a group's name, breaks into more. */
    private static final int MOST_PIECES = 60;

    /** Pieces of a label that may stand behind its values. */
    private static final int REST = 16;

    /** The runs in a stream; lines of values that each are a row of so many columns are runs of their own. */
    static List<StreamRun> of(List<StreamToken> all, int width) {
        List<StreamToken> tokens = withoutBlankLabels(all, width);
        List<StreamRun> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int start = i;
            i = end(tokens, i, false);
            List<StreamToken> before = tokens.subList(start, i);
            List<StreamToken> values = tokens.subList(i, end(tokens, i, true));
            i += values.size();
            int next = end(tokens, i, false);
            List<StreamToken> after = tokens.subList(i, next).stream()
                    .filter(word -> next == tokens.size()
                            || word.line() != tokens.get(next).line())
                    .toList();
            for (List<StreamToken> row : rows(values, width)) {
                runs.add(new StreamRun(before, withoutLabelPiece(row, width), after));
            }
        }
        return runs;
    }

    /** The index after the values, or after the words, that begin at an index. */
    static int end(List<StreamToken> tokens, int index, boolean values) {
        int end = index;
        while (end < tokens.size() && tokens.get(end).value() == values) {
            end++;
        }
        return end;
    }

    /** Without the blanks of label cells: those behind a full row, and those too few to be a row. */
    private static List<StreamToken> withoutBlankLabels(List<StreamToken> tokens, int width) {
        List<StreamToken> kept = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!tokens.get(i).value()) {
                kept.add(tokens.get(i++));
                continue;
            }
            int end = end(tokens, i, true);
            int last = end;
            while (last - i > width && tokens.get(last - 1).isBlank()) {
                last--;
            }
            List<StreamToken> values = tokens.subList(i, last);
            if (values.size() >= width || values.stream().anyMatch(value -> !value.isBlank())) {
                kept.addAll(values);
            }
            i = end;
        }
        return kept;
    }

    private static List<List<StreamToken>> rows(List<StreamToken> values, int width) {
        if (values.isEmpty()) {
            return List.of();
        }
        List<List<StreamToken>> byLine = new ArrayList<>(values.stream()
                .collect(Collectors.groupingBy(StreamToken::line, LinkedHashMap::new, Collectors.toList()))
                .values());
        boolean linesAreRows = byLine.size() > 1 && byLine.stream().allMatch(line -> line.size() >= width - 1);
        return linesAreRows ? byLine : List.of(values);
    }

    /** 无 is a mark for nothing, but before a full row it is a piece of 无法提供. */
    private static List<StreamToken> withoutLabelPiece(List<StreamToken> row, int width) {
        boolean piece = row.size() == width + 1 && row.get(0).text().equals("无");
        return piece ? row.subList(1, row.size()) : row;
    }

    /** Whether all values stand in one line. */
    boolean isLine() {
        return values.stream().allMatch(values.get(0)::besides);
    }

    /** The word right before the values; empty where there is none. */
    String label() {
        return before.isEmpty() ? "" : before.get(before.size() - 1).text();
    }

    /** Whether words and values stand in one line. */
    boolean isLabelledInLine() {
        return !before.isEmpty() && before.get(before.size() - 1).besides(values.get(0));
    }

    /** Whether a word of the line holds digits that may be a value run together with it. */
    boolean hasBlurredValue() {
        return after.stream()
                .filter(values.get(0)::besides)
                .anyMatch(word -> word.text().chars().anyMatch(Character::isDigit));
    }

    /** The words near before the values: a label has no more pieces. */
    List<StreamToken> near() {
        return before.subList(Math.max(0, before.size() - MOST_PIECES), before.size());
    }

    /** The words right behind the values. */
    List<StreamToken> rest() {
        return after.subList(0, Math.min(after.size(), REST));
    }

    static String text(List<StreamToken> words) {
        return words.stream().map(StreamToken::text).collect(Collectors.joining());
    }
}
