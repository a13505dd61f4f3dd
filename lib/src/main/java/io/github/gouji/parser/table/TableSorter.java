package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Table;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.TableKind;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the three tables a table is, by its labels. One grid can hold several of them one below the other (a
 * sheet, a converter that joins tables): each row belongs to the table whose labels it or the rows before it bear.
 */
public final class TableSorter {

    /** Cells that must name lines of a table for it to be that one; prose in a layout table may hold two. */
    private static final int ENOUGH = 3;
    /** A shorter core, in characters, tells nothing; a longer one is a sentence. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 60;
    /** An altered label this short, in characters, is rather another word. */
    private static final int SHORT = 5;

    private TableSorter() {}

    /** The rows of a table by the table of the form that they belong to; empty if it is none of the three. */
    public static Map<TableKind, List<List<Cell>>> sort(Table table) {
        List<List<Cell>> rows = MergedZeros.spread(table);
        List<TableKind> kinds = new ArrayList<>();
        Map<TableKind, Integer> evidence = new EnumMap<>(TableKind.class);
        for (List<Cell> row : rows) {
            TableKind kind = kindOf(row, evidence);
            kinds.add(kind);
        }
        Map<TableKind, List<List<Cell>>> sorted = new EnumMap<>(TableKind.class);
        TableKind kind = kinds.stream().filter(Objects::nonNull).findFirst().orElse(null);
        for (int i = 0; i < rows.size(); i++) {
            // a row without labels belongs to the rows before it; before the first labels, to those after it
            kind = kinds.get(i) != null ? kinds.get(i) : kind;
            if (kind != null && evidence.getOrDefault(kind, 0) >= ENOUGH) {
                sorted.computeIfAbsent(kind, any -> new ArrayList<>()).add(rows.get(i));
            }
        }
        return sorted;
    }

    private static @Nullable TableKind kindOf(List<Cell> row, Map<TableKind, Integer> evidence) {
        Map<TableKind, Integer> votes = new EnumMap<>(TableKind.class);
        for (Cell cell : row) {
            if (!ChineseText.hasHan(cell.text())) {
                continue;
            }
            String core = LabelText.core(cell.text());
            if (core.length() < SHORTEST || core.length() > LONGEST) {
                continue;
            }
            for (TableKind kind : TableKind.values()) {
                if (names(kind, cell.text(), core)) {
                    votes.merge(kind, 1, Integer::sum);
                }
            }
        }
        votes.forEach((kind, count) -> evidence.merge(kind, count, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<TableKind, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** 总计 and 其他 stand in several tables and tell nothing. */
    private static boolean names(TableKind kind, String text, String core) {
        if (core.equals("总计") || core.equals("合计") || core.equals("其他")) {
            return false;
        }
        return switch (kind) {
            case DISCLOSURE -> core.startsWith("第二十条第") || core.equals("信息内容") || isLabel(kind, text);
            case APPLICATIONS ->
                core.startsWith("本列数据的勾稽关系") || core.equals("申请人情况") || core.equals("本年度办理结果") || isLabel(kind, text);
            case REVIEW -> core.equals("行政诉讼") || isLabel(kind, text);
        };
    }

    private static boolean isLabel(TableKind kind, String text) {
        return FormLabel.row(kind, text).or(() -> FormLabel.column(kind, text)).stream()
                .anyMatch(match ->
                        match.drift() != Drift.ALTERED || match.label().core().length() > SHORT);
    }
}
