package io.github.gouji.rule;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cells of one table in words, row by row, short enough to read. */
public final class CellListing {

    private static final int SHOWN_ROWS = 4;
    private static final int SHOWN_COLUMNS = 3;

    private final FormNames names;
    private final TableKind kind;

    /** A listing of cells of a table. */
    public CellListing(FormNames names, TableKind kind) {
        this.names = names;
        this.kind = kind;
    }

    /** The cells, by row and column. */
    public Words of(List<CellKey> cells) {
        return of(cells, cell -> Words.same(""));
    }

    /** The cells, by row and column, each with what is written in it. */
    public Words of(List<CellKey> cells, Function<CellKey, Words> written) {
        Map<FormKey, List<CellKey>> byRow =
                cells.stream().collect(Collectors.groupingBy(CellKey::row, LinkedHashMap::new, Collectors.toList()));
        List<Words> rows = new ArrayList<>();
        byRow.forEach((row, inRow) -> {
            if (rows.size() < SHOWN_ROWS) {
                rows.add(row(row, inRow, written));
            }
        });
        boolean more = byRow.size() > SHOWN_ROWS;
        return new Words(
                rows.stream().map(Words::zh).collect(Collectors.joining("；"))
                        + (more ? "……共" + byRow.size() + "行" : ""),
                rows.stream().map(Words::en).collect(Collectors.joining("; "))
                        + (more ? " … " + byRow.size() + " rows in all" : ""));
    }

    private Words row(FormKey row, List<CellKey> cells, Function<CellKey, Words> written) {
        Words name = names.quotedRow(kind, row);
        if (cells.size() > SHOWN_COLUMNS) {
            return new Words(name.zh() + cells.size() + "格", name.en() + ": " + cells.size() + " cells");
        }
        Words columns = Words.listed(cells.stream()
                .map(cell -> {
                    String column = "“" + names.column(kind, cell.column()) + "”";
                    return new Words(
                            column + written.apply(cell).zh(),
                            column + written.apply(cell).en());
                })
                .toList());
        return new Words(name.zh() + columns.zh(), name.en() + " " + columns.en());
    }
}
