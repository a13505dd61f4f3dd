package io.github.gouji.reader.word;

import io.github.gouji.reader.flow.RowShape;
import io.github.gouji.reader.flow.TableGrid.Merge;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.jspecify.annotations.Nullable;

/** Reads how the cells of a row lie from the formatting of the paragraph that ends it. */
final class DocRows {

    private DocRows() {}

    static RowShape shape(@Nullable SprmBuffer formatting) {
        TableProperties row = TableSprmUncompressor.uncompressTAP(formatting);
        short[] edges = row.getRgdxaCenter();
        TableCellDescriptor[] descriptors = row.getRgtc();
        if (edges == null || edges.length == 0) {
            return RowShape.UNKNOWN;
        }
        List<RowShape.CellShape> cells = new ArrayList<>();
        for (int i = 0; i + 1 < edges.length; i++) {
            TableCellDescriptor cell = descriptors != null && i < descriptors.length ? descriptors[i] : null;
            cells.add(cell == null ? RowShape.CellShape.plain(edges[i + 1]) : cell(edges[i + 1], cell));
        }
        return new RowShape(edges[0], cells);
    }

    private static RowShape.CellShape cell(int right, TableCellDescriptor cell) {
        Merge vertical = cell.isFVertRestart() ? Merge.FIRST : cell.isFVertMerge() ? Merge.CONTINUED : Merge.NONE;
        Merge horizontal = cell.isFFirstMerged() ? Merge.FIRST : cell.isFMerged() ? Merge.CONTINUED : Merge.NONE;
        return new RowShape.CellShape(right, vertical, horizontal);
    }
}
