package io.github.gouji.annotation;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A copy of an Excel workbook with comments and shaded cells, which opens at the first error. */
final class WorkbookCopy {

    /** Opened in full, a workbook takes some ten times its size. */
    private static final long LARGEST_EXPANDED = 24L << 20;

    /** Rows that are seen above the cell at which a sheet opens. */
    private static final int ROWS_ABOVE = 5;

    private final Workbook workbook;
    private final Reviewer reviewer;
    private final Map<Integer, List<Remark>> bySheet = new TreeMap<>();

    private WorkbookCopy(Workbook workbook, List<Remark> remarks, Reviewer reviewer) {
        this.workbook = workbook;
        this.reviewer = reviewer;
        for (Remark remark : remarks) {
            bySheet.computeIfAbsent(sheet(remark), sheet -> new ArrayList<>()).add(remark);
        }
    }

    /** Of a workbook in Office Open XML (.xlsx, .xlsm). */
    static byte[] of(FileContent content, List<Remark> remarks, Reviewer reviewer)
            throws IOException, UnreadableException {
        try (PackageCopy parts = new PackageCopy(content)) {
            parts.requireAtMost(LARGEST_EXPANDED);
        }
        byte[] bytes;
        try (Workbook workbook = open(content)) {
            bytes = new WorkbookCopy(workbook, remarks, reviewer).bytes();
        }
        try (PackageCopy dated = new PackageCopy(new FileContent(content.name(), bytes))) {
            return dated.bytes();
        }
    }

    /** Of a binary workbook (.xls). */
    static byte[] ofBinary(FileContent content, List<Remark> remarks, Reviewer reviewer)
            throws IOException, UnreadableException {
        if (content.bytes().length > LARGEST_EXPANDED) {
            throw PackageCopy.tooLarge();
        }
        try (Workbook workbook = new HSSFWorkbook(content.stream())) {
            return new WorkbookCopy(workbook, remarks, reviewer).bytes();
        }
    }

    private static XSSFWorkbook open(FileContent content) throws IOException, UnreadableException {
        try {
            return new XSSFWorkbook(content.stream());
        } catch (POIXMLException refused) {
            if (String.valueOf(refused.getMessage()).contains("Strict")) {
                throw new UnreadableException(
                        Problem.UNSUPPORTED,
                        "“严格”Open XML工作簿，请另存为普通的.xlsx",
                        "a workbook in Strict Open XML; save it as a plain .xlsx",
                        refused);
            }
            throw refused;
        }
    }

    private byte[] bytes() throws IOException {
        CellShades shades = new CellShades(workbook);
        bySheet.forEach((index, remarks) -> {
            Sheet sheet = workbook.getSheetAt(index);
            new SheetComments(sheet, reviewer).addAll(remarks);
            shades.addAll(sheet, remarks);
        });
        openAtFirstError();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private void openAtFirstError() {
        for (Map.Entry<Integer, List<Remark>> entry : bySheet.entrySet()) {
            int index = entry.getKey();
            if (isHidden(index) || entry.getValue().stream().noneMatch(Remark::urgent)) {
                continue;
            }
            Sheet sheet = workbook.getSheetAt(index);
            CellAddress cell = entry.getValue().stream()
                    .filter(Remark::urgent)
                    .map(remark -> SheetComments.corner(sheet, remark.place()))
                    .findFirst()
                    .orElseThrow();
            workbook.setActiveSheet(index);
            workbook.setSelectedTab(index);
            sheet.setActiveCell(cell);
            if (sheet.getPaneInformation() == null) {
                scroll(sheet, Math.max(0, cell.getRow() - ROWS_ABOVE));
            }
            return;
        }
    }

    /** POI's own way makes a pane in Office Open XML, which no program expects there. */
    private static void scroll(Sheet sheet, int topRow) {
        if (sheet instanceof XSSFSheet xssf) {
            xssf.getCTWorksheet()
                    .getSheetViews()
                    .getSheetViewArray(0)
                    .setTopLeftCell(new CellAddress(topRow, 0).formatAsString());
        } else {
            sheet.showInPane(topRow, 0);
        }
    }

    /** The sheet that a remark is about, else the first one that is seen. */
    private int sheet(Remark remark) {
        int named = workbook.getSheetIndex(String.valueOf(remark.place().sheet()));
        for (int i = 0; named < 0 && i < workbook.getNumberOfSheets(); i++) {
            named = isHidden(i) ? -1 : i;
        }
        return Math.max(0, named);
    }

    private boolean isHidden(int sheet) {
        return workbook.isSheetHidden(sheet) || workbook.isSheetVeryHidden(sheet);
    }
}
