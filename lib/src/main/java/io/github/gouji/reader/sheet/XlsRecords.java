package io.github.gouji.reader.sheet;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.container.RefusedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Follows the records of one binary workbook and fills a grid for each visible sheet; used once. */
final class XlsRecords implements HSSFListener {

    private static final int BIFF8 = 0x0600;

    /** Text boxes and pictures tell their row only to the drawing layer: they come last. */
    private static final int BELOW_ALL = Integer.MAX_VALUE;

    private final Budget budget;
    private final WorkbookFormulas formulas;
    private final XlsGlobals globals = new XlsGlobals();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private int depth;
    private int substreams;
    private @Nullable SheetGrid grid;
    private @Nullable CellRecord awaitsText;
    private int objectType;

    XlsRecords(WorkbookFormulas formulas, Budget budget) {
        this.formulas = formulas;
        this.budget = budget;
    }

    /** The refusal of a workbook older than Excel 97. */
    static UnreadableException tooOld() {
        return new UnreadableException(
                Problem.UNSUPPORTED, "Excel 95或更早的格式，请另存为.xlsx", "older than Excel 97; save it as .xlsx");
    }

    /**
     * What the workbook says.
     *
     * @throws UnreadableException if its records broke off
     */
    List<Block> blocks() throws UnreadableException {
        if (depth > 0 || substreams < sheets.size() + 1) {
            throw new UnreadableException(Problem.DAMAGED, "文件不完整", "the file is cut off");
        }
        return blocks;
    }

    @Override
    public void processRecord(Record record) {
        try {
            take(record);
        } catch (UnreadableException refusal) {
            throw new RefusedException(refusal);
        }
    }

    private void take(Record record) throws UnreadableException {
        if (record instanceof BOFRecord start) {
            start(start);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (depth == 1 && substreams == 1) {
            if (record instanceof BoundSheetRecord sheet) {
                sheets.add(sheet);
            } else {
                globals.take(record, budget);
            }
        } else if (depth == 1 && grid != null) {
            inSheet(grid, record);
        }
    }

    private void start(BOFRecord start) throws UnreadableException {
        depth++;
        if (depth > 1) {
            return;
        }
        if (start.getVersion() != BIFF8) {
            throw tooOld();
        }
        if (substreams == 1) {
            sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        }
        substreams++;
        BoundSheetRecord sheet = substreams >= 2 && substreams - 2 < sheets.size() ? sheets.get(substreams - 2) : null;
        grid = sheet != null
                        && start.getType() == BOFRecord.TYPE_WORKSHEET
                        && !sheet.isHidden()
                        && !sheet.isVeryHidden()
                ? new SheetGrid(sheet.getSheetname(), budget)
                : null;
    }

    private void end() throws UnreadableException {
        depth--;
        if (depth == 0 && grid != null) {
            blocks.addAll(grid.blocks());
            grid = null;
        }
    }

    private void inSheet(SheetGrid sheet, Record record) throws UnreadableException {
        if (record instanceof RowRecord row) {
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNumber());
            }
        } else if (record instanceof ColumnInfoRecord columns) {
            if (columns.getHidden() || columns.getColumnWidth() == 0) {
                sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
            }
        } else if (record instanceof CellRecord cell) {
            cell(sheet, cell);
        } else if (record instanceof StringRecord text && awaitsText != null) {
            put(sheet, awaitsText, globals.visible(text.getString(), awaitsText.getXFIndex(), List.of()));
            awaitsText = null;
        } else if (record instanceof LabelRecord label) {
            boolean bordered = globals.isBordered(label.getXFIndex());
            String text = globals.visible(label.getValue(), label.getXFIndex(), List.of());
            sheet.cell(label.getRow(), label.getColumn(), text, bordered);
        } else if (record.getSid() == XlsRichText.SID) {
            XlsRichText.put(record, sheet, globals);
        } else if (record instanceof MulBlankRecord blanks) {
            for (int i = 0; i < blanks.getNumColumns(); i++) {
                boolean bordered = globals.isBordered(blanks.getXFAt(i));
                sheet.cell(blanks.getRow(), blanks.getFirstColumn() + i, "", bordered);
            }
        } else if (record instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas(); i++) {
                CellRangeAddress area = merges.getAreaAt(i);
                sheet.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
            }
        } else if (record instanceof ObjRecord object) {
            object(sheet, object);
        } else if (record instanceof TextObjectRecord text
                && objectType != CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT) {
            sheet.textBox(BELOW_ALL, text.getStr().getString());
        }
    }

    private void cell(SheetGrid sheet, CellRecord cell) throws UnreadableException {
        awaitsText = null;
        String text = globals.text(cell, formulas, substreams - 2);
        if (text == null) {
            awaitsText = cell;
        } else {
            put(sheet, cell, text);
        }
    }

    private void put(SheetGrid sheet, CellRecord cell, String text) throws UnreadableException {
        sheet.cell(cell.getRow(), cell.getColumn(), text, globals.isBordered(cell.getXFIndex()));
    }

    private void object(SheetGrid sheet, ObjRecord object) {
        objectType = object.getSubRecords().stream()
                .filter(CommonObjectDataSubRecord.class::isInstance)
                .mapToInt(part -> ((CommonObjectDataSubRecord) part).getObjectType())
                .findFirst()
                .orElse(0);
        if (objectType == CommonObjectDataSubRecord.OBJECT_TYPE_PICTURE) {
            sheet.picture(BELOW_ALL);
        }
    }
}
