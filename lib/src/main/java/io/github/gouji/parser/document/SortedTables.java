package io.github.gouji.parser.document;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Table;
import io.github.gouji.parser.table.TableSorter;
import io.github.gouji.report.TableKind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which of the three tables each table of one document is: asked from many sides, found out once. */
final class SortedTables {

    private final Map<Table, Map<TableKind, List<List<Cell>>>> known = new IdentityHashMap<>();

    /** The rows of a table by the table of the form that they belong to; empty if it is none of the three. */
    Map<TableKind, List<List<Cell>>> of(Table table) {
        return known.computeIfAbsent(table, TableSorter::sort);
    }
}
