package io.github.gouji.paper;

import io.github.gouji.constraint.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells of the workbook look. */
public final class SheetStyles {

    private final CellStyle title;
    private final CellStyle plain;
    private final CellStyle quoted;
    private final Map<Severity, CellStyle> severities = new EnumMap<>(Severity.class);

    public SheetStyles(Workbook workbook) {
        title = wrapped(workbook);
        Font bold = workbook.createFont();
        bold.setBold(true);
        title.setFont(bold);
        title.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        title.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        plain = wrapped(workbook);
        quoted = wrapped(workbook);
        quoted.setQuotePrefixed(true);
        severities.put(Severity.ERROR, filled(workbook, IndexedColors.ROSE));
        severities.put(Severity.WARNING, filled(workbook, IndexedColors.LIGHT_YELLOW));
        severities.put(Severity.INFO, filled(workbook, IndexedColors.LIGHT_TURQUOISE));
    }

    private static CellStyle wrapped(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private static CellStyle filled(Workbook workbook, IndexedColors colour) {
        CellStyle style = wrapped(workbook);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** A title. */
    public CellStyle title() {
        return title;
    }

    /** Text and numbers. */
    public CellStyle plain() {
        return plain;
    }

    /** Stays text even when a person edits the cell. */
    public CellStyle quoted() {
        return quoted;
    }

    CellStyle of(Severity severity) {
        return Objects.requireNonNull(severities.get(severity));
    }
}
