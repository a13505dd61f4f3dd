package io.github.gouji.reader.page;

import io.github.gouji.text.RaisedText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a cell, its lines apart, but a number that is broken over lines in one piece.
 *
 * @param text what it says
 * @param full whether its last line has no room for another character
 */
record CellText(String text, boolean full) {

    private static final Pattern NUMBER_PART = Pattern.compile("[0-9０-９][0-9０-９.,，．]*");
    private static final Pattern REST_OF_NUMBER = Pattern.compile("[0-9０-９.．][0-9０-９.,，．]*\\p{IsHan}*");
    /** What is left free at each side of a cell, in points: word processors leave 5.4, spreadsheets less, some more. */
    private static final double MARGIN = 7;
    /** A line is as wide as the widest if less than this is missing, in ems: one more character did not fit. */
    private static final double MISSING = 1.2;

    /** The text of these lines, from top to bottom. */
    static CellText of(List<TextLine> lines, double cellWidth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean mark = i > 0 && RaisedMarks.isMark(line, lines.get(i - 1));
            if (i > 0 && !mark && !continuesNumber(lines.get(i - 1), line, cellWidth)) {
                text.append('\n');
            }
            text.append(mark ? RaisedText.of(line.text()) : line.text());
        }
        return new CellText(text.toString(), !lines.isEmpty() && isFull(lines, cellWidth));
    }

    private static boolean continuesNumber(TextLine above, TextLine line, double cellWidth) {
        return room(above, cellWidth) < line.first().width()
                && NUMBER_PART.matcher(above.text()).matches()
                && REST_OF_NUMBER.matcher(line.text()).matches();
    }

    private static double room(TextLine line, double cellWidth) {
        return cellWidth - 2 * MARGIN - line.width();
    }

    private static boolean isFull(List<TextLine> lines, double cellWidth) {
        TextLine last = lines.get(lines.size() - 1);
        double widest = lines.stream().mapToDouble(TextLine::width).max().orElse(0);
        boolean asWideAsOthers = lines.size() > 1 && last.width() > widest - MISSING * last.size();
        return asWideAsOthers || room(last, cellWidth) < last.size();
    }
}
