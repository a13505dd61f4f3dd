package io.github.gouji.office;

import io.github.gouji.paper.ListSheet;
import io.github.gouji.paper.SheetForm;
import io.github.gouji.paper.SheetPage;
import io.github.gouji.paper.SheetStyles;
import io.github.gouji.paper.SpreadsheetText;
import io.github.gouji.paper.StreamedWorkbook;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Equation;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.rollup.UnitRoll.Counted;
import io.github.gouji.wording.FollowUpText;
import io.github.gouji.wording.PlainText;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The workbook of sums: the form with the totals, who reported, and for each table a row for each unit. */
final class TotalsWorkbook {

    private static final String OTHER_YEAR = "年度不符";
    private static final String NOT_ADDED = "未计入";

    /** Units that are named in a note. */
    private static final int MOST_NAMED = 10;

    private static final int NAME_WIDTH = 24 * 256;

    /** A column of figures where all of them fit on the width of a page, and where they do not. */
    private static final int WIDE = 9 * 256;

    private static final int NARROW = 11 * 256 / 2;

    /** Columns of figures that can be read on a page; whole rows of the form go on one. */
    private static final int COLUMNS_OF_PAGE = 28;

    private static final int TITLE_ROWS = 2;
    private static final float TITLE_HEIGHT = 60;
    private static final int LARGE = 16;
    private static final int NORMAL = 11;

    /** Rows that wait before they go to the file. */
    private static final int ROWS_IN_MEMORY = 100;

    private final Added added;
    private final Map<String, Totals.Source> sources;
    private final List<String> unreadable;
    private final StreamedWorkbook workbook = new StreamedWorkbook(ROWS_IN_MEMORY);
    private final SheetStyles styles = new SheetStyles(workbook);
    private final CellStyle figure = styled(null);
    private final CellStyle unread = styled(IndexedColors.YELLOW);
    private final CellStyle total = styled(IndexedColors.GREY_25_PERCENT);
    private final Map<CellKey, String> totals = new HashMap<>();

    TotalsWorkbook(Added added, Map<String, Totals.Source> sources, List<String> unreadable) {
        this.added = added;
        this.sources = sources;
        this.unreadable = unreadable;
        // as files below four gigabytes are: Java's own reader of zip streams takes no others
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
    }

    private CellStyle styled(@Nullable IndexedColors colour) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(styles.plain());
        style.setAlignment(HorizontalAlignment.CENTER);
        if (colour != null) {
            style.setFillForegroundColor(colour.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    void write(OutputStream stream) throws IOException {
        try (workbook) {
            Sheet form = workbook.createSheet("合计");
            Sheet units = workbook.createSheet("单位");
            for (TableKind kind : TableKind.values()) {
                writeTable(
                        workbook.createSheet("表" + kind.sectionOrdinal()),
                        added.format().table(kind));
            }
            writeForm(form);
            writeUnits(units);
            workbook.write(stream);
        }
    }

    /** Names above, then the totals, then a row for each unit; names and totals stay in view. */
    private void writeTable(Sheet sheet, FormTable table) {
        List<CellKey> cells = table.cells();
        sheet.setColumnWidth(0, NAME_WIDTH);
        int rowWidth = table.rows().stream()
                .mapToInt(row -> row.columns().size())
                .max()
                .orElseThrow();
        int columnsOfPage = rowWidth * Math.max(1, COLUMNS_OF_PAGE / rowWidth);
        int width = cells.size() > columnsOfPage ? NARROW : WIDE;
        for (int column = 1; column <= cells.size(); column++) {
            sheet.setColumnWidth(column, width);
        }
        sheet.createFreezePane(1, TITLE_ROWS + 1);
        SheetPage.setUpTable(sheet, TITLE_ROWS + 1, columnsOfPage, cells.size());
        writeTitles(sheet, table);
        int units = added.roll().counted().size();
        Row sums = sheet.createRow(TITLE_ROWS);
        set(sums.createCell(0), "合计（" + units + "个单位）", total);
        for (int column = 1; column <= cells.size(); column++) {
            CellKey cell = cells.get(column - 1);
            Cell sum = sums.createCell(column);
            sum.setCellStyle(added.lacking().containsKey(cell) ? unread : total);
            if (Totals.isAdded(added.format(), cell)) {
                String name = CellReference.convertNumToColString(column);
                int first = TITLE_ROWS + 2;
                sum.setCellFormula("SUM(" + name + first + ":" + name + Math.max(first, first + units - 1) + ")");
                sum.setCellValue(value(cell));
                totals.put(cell, "表" + table.kind().sectionOrdinal() + "!" + name + (TITLE_ROWS + 1));
            }
        }
        int row = TITLE_ROWS + 1;
        for (Counted unit : added.roll().counted()) {
            writeUnit(sheet.createRow(row++), unit, cells);
        }
    }

    private double value(CellKey cell) {
        return added.sums().getOrDefault(cell, BigDecimal.ZERO).doubleValue();
    }

    private void writeTitles(Sheet sheet, FormTable table) {
        FormNames names = FormNames.of(added.format());
        Row rows = sheet.createRow(0);
        Row columns = sheet.createRow(1);
        rows.setHeightInPoints(TITLE_HEIGHT);
        columns.setHeightInPoints(TITLE_HEIGHT);
        set(rows.createCell(0), "单位", styles.title());
        set(columns.createCell(0), "", styles.title());
        sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 1, 0, 0));
        int column = 1;
        for (FormRow row : table.rows()) {
            int first = column;
            for (var key : row.columns()) {
                set(rows.createCell(column), column == first ? names.row(table.kind(), row.key()) : "", styles.title());
                set(columns.createCell(column), names.column(table.kind(), key), styles.title());
                column++;
            }
            if (column - first > 1) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 0, first, column - 1));
            }
        }
    }

    private void writeUnit(Row row, Counted unit, List<CellKey> cells) {
        set(row.createCell(0), PlainText.of(unit.name()), styles.plain());
        Map<CellKey, String> written = source(unit.id()).unread();
        for (int column = 1; column <= cells.size(); column++) {
            CellKey key = cells.get(column - 1);
            Cell cell = row.createCell(column);
            Optional<BigDecimal> number = unit.figures().number(key);
            if (number.isPresent()) {
                cell.setCellValue(number.get().doubleValue());
                cell.setCellStyle(figure);
            } else if (unit.figures().addend(key).isPresent()) {
                cell.setCellStyle(figure);
            } else {
                set(cell, written.getOrDefault(key, "缺"), unread);
            }
        }
    }

    private void set(Cell cell, String text, CellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(SpreadsheetText.looksLikeFormula(text) ? styles.quoted() : style);
    }

    private void writeForm(Sheet sheet) {
        SheetForm form = new SheetForm(sheet);
        form.addText(
                PlainText.of(added.organization()) + added.year() + "年政府信息公开工作情况汇总表",
                LARGE,
                true,
                HorizontalAlignment.CENTER);
        form.addText(
                "共" + added.roll().counted().size() + "个单位；黄色：有单位的这一格没有读出，合计不全；红色：合计不符合表内勾稽关系，请查各单位的数字。",
                NORMAL,
                false,
                HorizontalAlignment.LEFT);
        if (!added.differing().isEmpty()) {
            form.addText(
                    PlainText.of("待定：下列单位有数字不同的报告，只计入其中一份：" + added.differing(MOST_NAMED) + "。"),
                    NORMAL,
                    true,
                    HorizontalAlignment.LEFT);
        }
        CellStyle lacking = workbook.createCellStyle();
        lacking.cloneStyleFrom(form.figureStyle());
        lacking.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        lacking.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (TableKind kind : TableKind.values()) {
            form.addText("第" + kind.sectionOrdinal() + "表", NORMAL, true, HorizontalAlignment.LEFT);
            form.addTable(added.format().table(kind), (cell, key) -> {
                if (totals.containsKey(key)) {
                    cell.setCellFormula(totals.get(key));
                    cell.setCellValue(value(key));
                }
                if (added.lacking().containsKey(key)) {
                    cell.setCellStyle(lacking);
                }
            });
        }
        form.watch(added.format().equations().stream().filter(Equation::isBase).toList());
    }

    /** Who counts, who does not and why, who is missing. */
    private void writeUnits(Sheet sheet) {
        ListSheet list = new ListSheet(
                sheet,
                styles,
                List.of("单位", "情况", "名单上的名称", "年度", "错误", "警告", "没有读出的格", "说明", "文件"),
                List.of(30, 12, 24, 8, 8, 8, 12, 40, 40));
        for (Counted unit : added.roll().counted()) {
            String again = unit.again().isEmpty()
                    ? ""
                    : (unit.agrees() ? "另有相同的报告，只计一次：" : "另有数字不同的报告，未计：") + String.join("、", unit.again());
            add(list, "计入", unit.name(), unit.listedAs(), again, source(unit.id()));
            String why = (unit.agrees() ? "与计入的报告相同：" : "数字与计入的报告不同：") + unit.id();
            unit.again().forEach(id -> add(list, NOT_ADDED, unit.name(), unit.listedAs(), why, source(id)));
        }
        added.roll().ofSuperior().forEach(id -> add(list, NOT_ADDED, "", "", "与汇总的政府同名", source(id)));
        added.roll().otherYears().forEach(id -> add(list, OTHER_YEAR, "", "", NOT_ADDED, source(id)));
        unreadable.forEach(file -> list.add(List.of("", "无法读取", "", "", "", "", "", NOT_ADDED, PlainText.of(file))));
        added.roll().missing().forEach(name -> list.add(List.of(name, "没有报告", name, "", "", "", "", "", "")));
        FollowUpText.doubts(added.doubts(), Locale.CHINESE)
                .forEach(doubt -> list.add(List.of("", "名称不明确", "", "", "", "", "", doubt, "")));
        list.filter();
    }

    private static void add(
            ListSheet list, String state, String name, String listed, String note, Totals.Source source) {
        list.add(List.of(
                name.isEmpty() ? source.unit() : PlainText.of(name),
                state,
                listed,
                source.year() == null ? "" : BigDecimal.valueOf(source.year()),
                BigDecimal.valueOf(source.errors()),
                BigDecimal.valueOf(source.warnings()),
                BigDecimal.valueOf(source.unread().size()),
                PlainText.of(note),
                source.file()));
    }

    private Totals.Source source(String id) {
        return Objects.requireNonNull(sources.get(id));
    }
}
