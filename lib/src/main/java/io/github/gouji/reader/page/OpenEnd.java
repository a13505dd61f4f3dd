package io.github.gouji.reader.page;

import java.util.List;

/**
 * What a page leaves open: the table without lines that it ends with.
 *
 * @param columns where each of its columns begins and ends; empty if there is none
 * @param headed whether it ends with a header, the rows of which are on the next page
 */
record OpenEnd(List<Double> columns, boolean headed) {

    /** A page that ends with no table. */
    static final OpenEnd NONE = new OpenEnd(List.of(), false);

    /** What the last of the items of a page leaves open. */
    static OpenEnd of(List<PageItem> items) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof PageTable table) {
                return table.ruled() ? NONE : new OpenEnd(table.columns(), table.endsWithHeader());
            }
        }
        return NONE;
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }
}
