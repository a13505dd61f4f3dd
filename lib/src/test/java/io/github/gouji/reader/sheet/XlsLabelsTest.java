package io.github.gouji.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Budget;
import io.github.gouji.document.Limits;
import io.github.gouji.reader.ReadFile;
import java.util.List;
import org.apache.poi.hssf.record.UnknownRecord;
import org.junit.jupiter.api.Test;

/** Workbooks that keep no table of strings, as libraries write them: the text stands in the cell's own record. */
class XlsLabelsTest {

    @Test
    void textOfACellsOwnRecordIsRead() throws Exception {
        assertThat(ReadFile.fixture("label-records.xls").rows())
                .containsExactly(List.of("规章", "0", "1", "2"), List.of("行政规范性文件", "3", "4", "5"));
    }

    @Test
    void richTextOfACellsOwnRecordIsRead() throws Exception {
        SheetGrid grid = new SheetGrid("表", new Budget(Limits.defaults()));
        byte[] wide = {0, 0, 1, 0, 0, 0, 2, 0, 1, (byte) 0xC4, (byte) 0x89, (byte) 0xE0, 0x7A, 1, 0, 0, 0, 5, 0};
        byte[] narrow = {0, 0, 2, 0, 0, 0, 2, 0, 0, '1', '2'};
        XlsRichText.put(new UnknownRecord(XlsRichText.SID, wide), grid, new XlsGlobals());
        XlsRichText.put(new UnknownRecord(XlsRichText.SID, narrow), grid, new XlsGlobals());

        assertThat(grid.blocks().toString()).contains("规章", "12");
    }
}
