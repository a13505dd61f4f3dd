package io.github.gouji.reader.text;

import io.github.gouji.text.CharacterWidth;

/** A line in a fixed-width font, where a Han character takes two columns. */
final class ColumnText {

    private final int[] columns;
    private final int[] offsets;
    private final String text;

    ColumnText(String text) {
        this.text = text;
        int width = CharacterWidth.of(text);
        columns = new int[width];
        offsets = new int[width + 1];
        int column = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = column + (CharacterWidth.isWide(c) ? 2 : 1);
            columns[column] = c;
            for (int j = column; j < next; j++) {
                offsets[j] = i;
            }
            i += Character.charCount(c);
            column = next;
        }
        offsets[width] = text.length();
    }

    int width() {
        return columns.length;
    }

    /** The character that begins at this column; 0 behind the end and in the second half of a wide character. */
    int at(int column) {
        return column < columns.length ? columns[column] : 0;
    }

    /** The text between two columns; a wide character belongs to the side on which it begins. */
    String between(int from, int to) {
        int start = offset(from);
        int end = offset(to);
        return start < end ? text.substring(start, end) : "";
    }

    private int offset(int column) {
        int c = Math.min(column, columns.length);
        return c > 0 && c < columns.length && columns[c] == 0 ? offsets[c] + 1 : offsets[c];
    }
}
