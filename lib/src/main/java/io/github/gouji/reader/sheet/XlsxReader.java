package io.github.gouji.reader.sheet;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.ZipContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Internal: reads Excel's XML workbooks ({@code .xlsx}, {@code .xlsm}, new {@code .et}, Strict OOXML). Parts are
 * streamed; POI formats numbers, and reckons formulas that the file gives no value for. Hidden sheets, rows and columns
 * are left out; so are the names of sheets, which stand in every {@linkplain io.github.gouji.document.Place place}.
 */
public final class XlsxReader implements DocumentReader {

    @Override
    public String fileType() {
        return "xlsx";
    }

    @Override
    public boolean accepts(FileContent content) {
        if (!content.isZip()) {
            return false;
        }
        List<String> entries = content.zipEntries();
        return entries.isEmpty()
                ? content.head().contains("xl/w")
                : entries.stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).matches("/?xl[/\\\\]workbook.*"));
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        try (ZipContainer zip = new ZipContainer(content, budget)) {
            if (content.zipEntries().stream().anyMatch(name -> name.equalsIgnoreCase("xl/workbook.bin"))) {
                throw new UnreadableException(
                        Problem.UNSUPPORTED,
                        "Excel二进制工作簿（.xlsb），请另存为.xlsx",
                        "a binary workbook (.xlsb); save it as .xlsx");
            }
            XlsxWorkbook workbook = XlsxWorkbook.read(zip, budget);
            try (WorkbookFormulas formulas = WorkbookFormulas.ofXlsx(content, zip, workbook)) {
                List<Block> blocks = new ArrayList<>();
                for (XlsxWorkbook.Sheet sheet : workbook.visibleSheets()) {
                    SheetGrid grid = new SheetGrid(sheet.name(), budget);
                    new XlsxSheet(workbook, sheet, formulas, grid, budget).read(zip);
                    blocks.addAll(grid.blocks());
                }
                return new SourceDocument(fileType(), blocks);
            }
        }
    }
}
