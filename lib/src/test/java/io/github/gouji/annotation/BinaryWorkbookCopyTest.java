package io.github.gouji.annotation;

import static io.github.gouji.annotation.CommentedPlaces.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;

class BinaryWorkbookCopyTest {

    private static final List<Remark> REMARKS = List.of(
            Remark.note(Place.sheet("一", "A1"), "提示"), new Remark(Place.sheet("二", "B40"), "应改为6", Shade.WRONG, true));

    @Test
    void cellsAreShadedAndCommentedAndItOpensAtTheFirstError() throws Exception {
        try (HSSFWorkbook read =
                new HSSFWorkbook(new ByteArrayInputStream(Annotator.annotate(workbook(), "xls", REMARKS, REVIEWER)))) {
            HSSFSheet second = read.getSheet("二");
            HSSFCell cell = second.getRow(39).getCell(1);
            assertThat(cell.getNumericCellValue()).isEqualTo(5);
            assertThat(cell.getCellStyle().getRotation()).isEqualTo((short) 45);
            assertThat(cell.getCellStyle().getFillForegroundColor())
                    .isEqualTo(HSSFColor.HSSFColorPredefined.CORAL.getIndex());
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("应改为6");
            assertThat(cell.getCellComment().getAuthor()).isEqualTo("勾稽");
            assertThat(read.getSheet("一")
                            .getCellComment(CellAddress.A1)
                            .getString()
                            .getString())
                    .isEqualTo("张三的批注\n\n勾稽：\n提示");
            assertThat(read.getActiveSheetIndex()).isEqualTo(1);
            assertThat(second.getActiveCell()).isEqualTo(new CellAddress("B40"));
            assertThat(second.getTopRow()).isEqualTo((short) 34);
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        FileContent content = workbook();
        assertThat(Annotator.annotate(content, "xls", REMARKS, REVIEWER))
                .isEqualTo(Annotator.annotate(content, "xls", REMARKS, REVIEWER));
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        FileContent cut = new FileContent("x.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertThatThrownBy(() -> Annotator.annotate(cut, "xls", REMARKS, REVIEWER))
                .isInstanceOf(UnreadableException.class);
    }

    private static FileContent workbook() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet first = workbook.createSheet("一");
            first.createRow(0).createCell(0).setCellValue("甲");
            var comment = first.createDrawingPatriarch()
                    .createCellComment(workbook.getCreationHelper().createClientAnchor());
            comment.setAddress(CellAddress.A1);
            comment.setAuthor("张三");
            comment.setString(workbook.getCreationHelper().createRichTextString("张三的批注"));
            HSSFCell cell = workbook.createSheet("二").createRow(39).createCell(1);
            cell.setCellValue(5);
            var style = workbook.createCellStyle();
            style.setRotation((short) 45);
            cell.setCellStyle(style);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return new FileContent("x.xls", bytes.toByteArray());
        }
    }
}
