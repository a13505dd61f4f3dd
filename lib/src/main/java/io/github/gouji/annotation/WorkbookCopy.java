package io.github.gouji.annotation;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A copy of an Excel workbook (.xlsx, .xlsm) with comments. */
final class WorkbookCopy {

    /** Opened in full, a workbook takes some ten times its size. */
    private static final long LARGEST_EXPANDED = 24L << 20;

    private WorkbookCopy() {}

    static byte[] of(FileContent content, List<Remark> remarks) throws IOException, UnreadableException {
        try (PackageCopy parts = new PackageCopy(content)) {
            parts.requireAtMost(LARGEST_EXPANDED);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = open(content)) {
            Map<XSSFSheet, List<Remark>> bySheet = new LinkedHashMap<>();
            for (Remark remark : remarks) {
                bySheet.computeIfAbsent(sheet(workbook, remark), sheet -> new ArrayList<>())
                        .add(remark);
            }
            bySheet.forEach((sheet, list) -> new SheetComments(sheet).addAll(list));
            workbook.write(bytes);
        }
        try (PackageCopy dated = new PackageCopy(new FileContent(content.name(), bytes.toByteArray()))) {
            return dated.bytes();
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

    /** The sheet that a remark is about, else the first one that is seen. */
    private static XSSFSheet sheet(XSSFWorkbook workbook, Remark remark) {
        String name = remark.place().sheet();
        XSSFSheet first = null;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (sheet.getSheetName().equals(name)) {
                return sheet;
            }
            if (first == null && !workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                first = sheet;
            }
        }
        return first == null ? workbook.getSheetAt(0) : first;
    }

    /** The cell that an address such as {@code B12} or {@code A1:F30} begins with. */
    static CellAddress cell(@Nullable String address) {
        return address == null ? CellAddress.A1 : new CellAddress(address.split(":", 2)[0]);
    }
}
