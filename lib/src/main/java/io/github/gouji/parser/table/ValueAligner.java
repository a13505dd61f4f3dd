package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.report.Figure;
import io.github.gouji.report.Figure.Notation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the value cells of a row under the columns that they belong to. The number of cells tells first; where it does
 * not fit (columns that a bad merge left over, a number printed over two cells), the places of the header's cells in the
 * grid do, and then whether the sums hold.
 */
final class ValueAligner {

    /** No number begins with 0. */
    private static final Pattern BROKEN = Pattern.compile("[1-9１-９][\\d０-９]*+(?:[\\s&&[^\\n]]*+\\n\\s*+[\\d０-９]++)++");

    private static final Pattern LINES = Pattern.compile("\\s+");

    private final List<Cell> header;
    private final int columns;
    /** Whether the header stands right above the values, cell above cell. */
    private final boolean above;

    /**
     * An aligner.
     *
     * @param header the header's cells in the order of the columns; empty if the grid tells nothing
     * @param columns how many columns there are
     */
    ValueAligner(List<Cell> header, int columns) {
        this(header.size() == columns ? header : List.of(), columns, false);
    }

    private ValueAligner(List<Cell> header, int columns, boolean above) {
        this.header = header;
        this.columns = columns;
        this.above = above;
    }

    /** An aligner of values that stand right below their headings. */
    static ValueAligner below(List<Cell> header) {
        return new ValueAligner(header, header.size(), true);
    }

    /**
     * The figures of a row, one for each column, {@code null} where the row has none.
     *
     * @param values its value cells in order
     * @param addsUp whether figures satisfy what the form demands of a row
     */
    List<Figure> align(List<Cell> values, Predicate<List<Figure>> addsUp) {
        return mended(aligned(values, addsUp), addsUp);
    }

    /** Digits on two lines are one number that a narrow cell broke if the row then adds up. */
    private static List<Figure> mended(List<Figure> figures, Predicate<List<Figure>> addsUp) {
        if (figures.stream().noneMatch(ValueAligner::isBroken)) {
            return figures;
        }
        List<Figure> joined = new ArrayList<>();
        for (Figure figure : figures) {
            joined.add(
                    figure != null && isBroken(figure)
                            ? Figure.read(LINES.matcher(figure.text()).replaceAll(""), figure.place())
                            : figure);
        }
        return addsUp.test(joined) ? joined : figures;
    }

    private static boolean isBroken(@Nullable Figure figure) {
        return figure != null
                && figure.isUnreadable()
                && BROKEN.matcher(figure.text()).matches();
    }

    private List<Figure> aligned(List<Cell> values, Predicate<List<Figure>> addsUp) {
        if (Undivided.is(values)) {
            return Undivided.figures(values.get(0), columns);
        }
        if (above) {
            List<Figure> figures = byPlace(values, addsUp);
            boolean whole = new HeadedGrid(header).isReachedBy(values);
            return whole || addsUp.test(withBlanks(figures)) ? figures : undivided(values, columns);
        }
        if (values.size() == columns) {
            return read(values);
        }
        if (values.size() > columns) {
            List<Cell> written = values.stream()
                    .filter(value ->
                            !Figure.read(value.text(), value.place()).text().isEmpty())
                    .toList();
            boolean exact = values.stream().anyMatch(HeadedGrid::isExact);
            if (written.size() == columns && (!exact || addsUp.test(read(written)))) {
                return read(written);
            }
            if (written.isEmpty()) {
                return read(values.subList(0, columns));
            }
            List<Figure> joined = joinNeighbours(written, addsUp);
            if (joined != null) {
                return joined;
            }
        }
        if (!header.isEmpty()) {
            return byPlace(values, addsUp);
        }
        if (values.stream()
                .allMatch(value -> Figure.read(value.text(), value.place()).isBlank())) {
            return blanks(values);
        }
        if (values.size() > columns) {
            return withoutPadding(values, addsUp);
        }
        List<Figure> inOrder = inOrder(values);
        return values.get(0).place().line() != null || !addsUp.test(withBlanks(inOrder))
                ? undivided(values, columns)
                : inOrder;
    }

    private static List<Figure> read(List<Cell> cells) {
        return cells.stream()
                .map(cell -> Figure.read(cell.text(), cell.place()))
                .toList();
    }

    /** Where blank cells fill the row up, behind the values or in front of them, the sum tells which. */
    private List<Figure> withoutPadding(List<Cell> values, Predicate<List<Figure>> addsUp) {
        int padding = values.size() - columns;
        List<List<Figure>> proven = Stream.of(values.subList(0, columns), values.subList(padding, values.size()))
                .filter(kept -> written(kept) == written(values))
                .map(ValueAligner::read)
                .filter(addsUp)
                .toList();
        return proven.size() == 1 ? proven.get(0) : undivided(values, columns);
    }

    private static long written(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> !Figure.read(cell.text(), cell.place()).text().isEmpty())
                .count();
    }

    /**
     * One number too many cells: joins the only pair of neighbours that makes the row add up. Cells of a sheet hold whole
     * numbers.
     */
    private @Nullable List<Figure> joinNeighbours(List<Cell> written, Predicate<List<Figure>> addsUp) {
        if (written.size() != columns + 1 || written.stream().anyMatch(HeadedGrid::isExact)) {
            return null;
        }
        List<Figure> only = null;
        for (int i = 0; i < columns; i++) {
            if (written.get(i).text().startsWith("0")) {
                // no number begins with 0
                continue;
            }
            List<Figure> figures = new ArrayList<>(read(written.subList(0, i)));
            figures.add(join(written.subList(i, i + 2)));
            figures.addAll(read(written.subList(i + 2, written.size())));
            if (addsUp.test(figures)) {
                if (only != null) {
                    return null;
                }
                only = figures;
            }
        }
        return only;
    }

    private static Figure join(List<Cell> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text().strip()));
        Figure joined = Figure.read(text.toString(), parts.get(0).place());
        Set<Notation> notations = EnumSet.of(Notation.SPLIT);
        notations.addAll(joined.notations());
        return new Figure(joined.text(), joined.value(), joined.unit(), notations, joined.place());
    }

    private List<Figure> byPlace(List<Cell> values, Predicate<List<Figure>> addsUp) {
        List<List<Cell>> under = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            under.add(new ArrayList<>());
        }
        for (Cell value : values) {
            List<Integer> covered = columnsUnder(value);
            int column = columnOf(value);
            if (covered.size() > 1 && MergedZeros.is(value)) {
                covered.forEach(each -> under.get(each).add(value));
            } else if (column >= 0) {
                under.get(column).add(value);
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (List<Cell> cells : under) {
            List<Cell> written = cells.stream()
                    .filter(cell -> !Figure.read(cell.text(), cell.place()).isBlank())
                    .toList();
            if (written.size() == 1) {
                figures.add(read(written).get(0));
            } else if (cells.isEmpty()) {
                figures.add(null);
            } else if (written.isEmpty()) {
                figures.add(read(cells).get(0));
            } else {
                figures.add(join(written));
            }
        }
        boolean exact = values.stream().anyMatch(HeadedGrid::isExact);
        return !exact && addsUp.test(figures) ? figures : apart(figures, under);
    }

    /** Several numbers under one column that do not belong together: what is written, which is no number. */
    private static List<Figure> apart(List<Figure> figures, List<List<Cell>> under) {
        List<Figure> apart = new ArrayList<>(figures);
        for (int i = 0; i < apart.size(); i++) {
            Figure figure = apart.get(i);
            if (figure != null && figure.notations().contains(Notation.SPLIT)) {
                String text = String.join(
                        " | ",
                        under.get(i).stream().map(cell -> cell.text().strip()).toList());
                apart.set(i, new Figure(text, null, "", Set.of(), figure.place()));
            }
        }
        return apart;
    }

    /** The columns that stand wholly over or under the value. */
    private List<Integer> columnsUnder(Cell value) {
        return IntStream.range(0, columns)
                .filter(i -> header.get(i).column() >= value.column()
                        && header.get(i).endColumn() <= value.endColumn())
                .boxed()
                .toList();
    }

    /** The column whose header cell covers most of the value; the first of equals. */
    private int columnOf(Cell value) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < columns; i++) {
            Cell head = header.get(i);
            int covered = Math.min(head.endColumn(), value.endColumn()) - Math.max(head.column(), value.column());
            if (covered > most) {
                most = covered;
                best = i;
            }
        }
        return best;
    }

    private List<Figure> blanks(List<Cell> values) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            figures.add(values.isEmpty() ? null : Figure.blank(values.get(0).place()));
        }
        return figures;
    }

    /** What the columns hold where it cannot be told which value belongs to which. */
    static List<Figure> undivided(List<Cell> values, int columns) {
        Place place = values.get(0).place();
        List<String> numbers =
                values.stream().map(value -> value.text().strip()).toList();
        return Undivided.figures(Undivided.cell(numbers, place), columns);
    }

    private static List<Figure> withBlanks(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure == null ? Figure.blank(Place.UNKNOWN) : figure)
                .toList();
    }

    /** Fewer values than columns: the row ends early, as a person sees it. */
    private List<Figure> inOrder(List<Cell> values) {
        List<Figure> figures = new ArrayList<>(read(values.subList(0, Math.min(values.size(), columns))));
        while (figures.size() < columns) {
            figures.add(null);
        }
        return figures;
    }
}
