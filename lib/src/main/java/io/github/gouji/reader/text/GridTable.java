package io.github.gouji.reader.text;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A table drawn with {@code +---+} and {@code |} (pandoc, reStructuredText, terminal tools), or with the characters
 * made for drawing boxes. Cells may hold several lines and cover several rows and columns.
 */
final class GridTable implements TableShape {

    private static final Pattern BORDER = Pattern.compile("\\+(?:[-=:]++\\+)++");

    private static final Pattern PIECE_OF_BORDER = Pattern.compile("\\+[-=]{2}|[-=]{2}\\+");

    private static final String SIDES = "+|";

    private static final String VERTICAL = "|│┃║";

    private final Budget budget;

    GridTable(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Optional<Found> at(List<TextLine> lines, int from) throws UnreadableException {
        if (!BORDER.matcher(drawing(lines.get(from))).matches()) {
            return Optional.empty();
        }
        int end = from;
        int closed = from;
        while (end < lines.size() && drawing(lines.get(end)).matches("[+|].*")) {
            if (BORDER.matcher(drawing(lines.get(end))).matches()) {
                closed = end;
            }
            end++;
        }
        if (closed == from) {
            return Optional.empty();
        }
        TextTable table = new Grid(lines.subList(from, closed + 1)).read(new TextTable(budget));
        return Optional.of(new Found(table.withoutMarks().blocks(), closed + 1));
    }

    /** The line with box-drawing characters as ASCII ones. */
    private static String drawing(TextLine line) {
        String text = line.trimmed();
        if (text.chars().noneMatch(c -> c >= 0x2500 && c < 0x2580)) {
            return text;
        }
        StringBuilder drawing = new StringBuilder();
        text.codePoints().map(GridTable::ascii).forEach(drawing::appendCodePoint);
        return drawing.toString();
    }

    private static int ascii(int c) {
        if (VERTICAL.indexOf(c) >= 0) {
            return '|';
        }
        if ("─━═╌┄".indexOf(c) >= 0) {
            return '-';
        }
        return c >= 0x2500 && c < 0x2580 ? '+' : c;
    }

    private static boolean isPartialBorder(String drawing) {
        return !drawing.isEmpty()
                && SIDES.indexOf(drawing.charAt(0)) >= 0
                && SIDES.indexOf(drawing.charAt(drawing.length() - 1)) >= 0
                && PIECE_OF_BORDER.matcher(drawing).find();
    }

    /** The drawing cut into bands of lines between borders, and columns between corners. */
    private static final class Grid {

        private final List<ColumnText> borders = new ArrayList<>();
        private final List<List<ColumnText>> bands = new ArrayList<>();
        private final List<List<String>> drawings = new ArrayList<>();
        private final List<Integer> firstLines = new ArrayList<>();
        private final List<Integer> corners;

        private Grid(List<TextLine> lines) {
            TreeSet<Integer> positions = new TreeSet<>();
            for (TextLine line : lines) {
                String drawing = drawing(line);
                ColumnText text = new ColumnText(drawing);
                if (isPartialBorder(drawing)) {
                    borders.add(text);
                    bands.add(new ArrayList<>());
                    drawings.add(new ArrayList<>());
                    firstLines.add(line.number() + 1);
                    addCorners(text, positions);
                } else {
                    bands.get(bands.size() - 1).add(text);
                    drawings.get(drawings.size() - 1).add(drawing);
                }
            }
            corners = List.copyOf(positions);
        }

        private static void addCorners(ColumnText border, TreeSet<Integer> positions) {
            for (int column = 0; column < border.width(); column++) {
                if (border.at(column) == '+') {
                    positions.add(column);
                }
            }
        }

        private TextTable read(TextTable table) throws UnreadableException {
            List<BitSet> taken = new ArrayList<>();
            bands.forEach(band -> taken.add(new BitSet()));
            for (int band = 0; band + 1 < borders.size(); band++) {
                table.row();
                if (isPlain(band) && taken.get(band).isEmpty()) {
                    readPlain(band, table);
                } else {
                    for (int column = 0; column + 1 < corners.size(); column++) {
                        if (!taken.get(band).get(column)) {
                            column = readCell(band, column, taken, table);
                        }
                    }
                }
            }
            return table;
        }

        /** Whether every line of the band has all the bars, wherever they stand: widths are not always kept. */
        private boolean isPlain(int band) {
            boolean closedBelow = BORDER.matcher(border(band + 1)).matches();
            return closedBelow
                    && drawings.get(band).stream().allMatch(line -> line.split("\\|", -1).length == corners.size() + 1);
        }

        private String border(int band) {
            return borders.get(band).between(0, borders.get(band).width());
        }

        private void readPlain(int band, TextTable table) throws UnreadableException {
            List<TextTable.Entry> row = new ArrayList<>();
            for (int column = 0; column + 1 < corners.size(); column++) {
                row.add(table.cell("", firstLines.get(band)));
            }
            for (String line : drawings.get(band)) {
                String[] cells = line.split("\\|", -1);
                for (int column = 0; column < row.size(); column++) {
                    row.get(column).continueWrapped(cells[column + 1]);
                }
            }
        }

        private int readCell(int band, int column, List<BitSet> taken, TextTable table) throws UnreadableException {
            int right = column + 1;
            while (right + 1 < corners.size()
                    && !hasBar(band, corners.get(right))
                    && !taken.get(band).get(right)) {
                right++;
            }
            int left = corners.get(column);
            int end = corners.get(right);
            int below = band + 1;
            while (below + 1 < borders.size() && !isClosed(borders.get(below), left, end)) {
                below++;
            }
            TextTable.Entry cell = table.cell("", firstLines.get(band), below - band, column, right - column);
            for (int b = band; b < below; b++) {
                taken.get(b).set(column, right);
                if (b > band) {
                    cell.continueWith(borders.get(b).between(left + 1, end));
                }
                bands.get(b).forEach(line -> cell.continueWrapped(line.between(left + 1, end)));
            }
            return right - 1;
        }

        private boolean hasBar(int band, int position) {
            return bands.get(band).stream().anyMatch(line -> line.at(position) == '|')
                    || bands.get(band).isEmpty() && borders.get(band + 1).at(position) == '+';
        }

        private static boolean isClosed(ColumnText border, int left, int right) {
            for (int column = left + 1; column < right; column++) {
                if ("-=:+".indexOf(border.at(column)) < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
