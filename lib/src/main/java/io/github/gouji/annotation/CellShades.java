package io.github.gouji.annotation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Shades cells of a workbook; what else their style says stays. */
final class CellShades {

    private final Workbook workbook;
    private final Map<Styled, CellStyle> styles = new HashMap<>();
    /** In the order of the remarks: the numbers of the styles made depend on it. */
    private final Map<Cell, Shade> shaded = new LinkedHashMap<>();

    /** A style of the workbook, shaded: made once for all cells that have it. */
    private record Styled(short style, Shade shade) {}

    CellShades(Workbook workbook) {
        this.workbook = workbook;
    }

    void addAll(Sheet sheet, List<Remark> remarks) {
        for (Remark remark : remarks) {
            Shade shade = remark.shade();
            String address = remark.place().address();
            if (shade != null
                    && address != null
                    && sheet.getSheetName().equals(remark.place().sheet())) {
                Cell cell = cell(sheet, SheetComments.corner(sheet, remark.place()));
                shaded.merge(cell, shade, (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        shaded.forEach((cell, shade) -> cell.setCellStyle(
                styles.computeIfAbsent(new Styled(cell.getCellStyle().getIndex(), shade), made -> style(cell, shade))));
        shaded.clear();
    }

    private static Cell cell(Sheet sheet, CellAddress address) {
        Row row = sheet.getRow(address.getRow());
        row = row == null ? sheet.createRow(address.getRow()) : row;
        return row.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private CellStyle style(Cell cell, Shade shade) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(shade));
        return style;
    }

    /** A binary workbook has few colours: the nearest of them. */
    private Color colour(Shade shade) {
        return workbook instanceof HSSFWorkbook binary
                ? binary.getCustomPalette().findSimilarColor(shade.part(0), shade.part(1), shade.part(2))
                : new XSSFColor(new byte[] {(byte) shade.part(0), (byte) shade.part(1), (byte) shade.part(2)}, null);
    }
}
