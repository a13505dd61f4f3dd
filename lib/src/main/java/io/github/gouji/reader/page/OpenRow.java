package io.github.gouji.reader.page;

import java.util.List;

/**
 * A row of a table without lines.
 *
 * @param group what stands left of its label, for this row and others
 * @param label its label
 * @param values what stands in each column, empty where nothing does
 */
record OpenRow(String group, String label, List<String> values) {}
