package io.github.gouji.annotation;

import static io.github.gouji.annotation.CommentedPlaces.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookCopyTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    @Test
    void commentsStandAtTheirCells() throws Exception {
        sheet("一");
        sheet("二");
        byte[] copy = annotate(
                Place.sheet("二", "B3"), Place.sheet("一", "C5"), Place.sheet("二", "A1:F9"), Place.sheet("一", "AA1000"));
        assertThat(comments(copy, "一")).isEqualTo(Map.of("C5", "#1", "AA1000", "#3"));
        assertThat(comments(copy, "二")).isEqualTo(Map.of("B3", "#0", "A1", "#2"));
        try (XSSFWorkbook read = open(copy)) {
            XSSFComment comment = read.getSheet("二").getCellComment(new CellAddress("B3"));
            assertThat(comment.getAuthor()).isEqualTo("勾稽");
            assertThat(comment.isVisible()).isFalse();
            assertThat(read.getSheet("二").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("二B3");
        }
    }

    @Test
    void ofAMergedAreaTheCornerIsAnnotatedOnceWithAll() throws Exception {
        sheet("一").addMergedRegion(CellRangeAddress.valueOf("B2:D4"));
        byte[] copy = annotate(Place.sheet("一", "B2"), Place.sheet("一", "C3"));
        assertThat(comments(copy, "一")).isEqualTo(Map.of("B2", "#0\n#1"));
    }

    @Test
    void hiddenRowsAndSheetsDoNotShiftAnything() throws Exception {
        sheet("藏");
        workbook.createSheet("一").createRow(1).setZeroHeight(true);
        workbook.setSheetHidden(0, true);
        byte[] copy = annotate(Place.sheet("一", "B3"), Place.UNKNOWN, Place.sheet("没有", "C1"));
        assertThat(comments(copy, "一")).isEqualTo(Map.of("B3", "#0", "A1", "#1", "C1", "#2"));
    }

    @Test
    void commentsOfTheSubmissionStay() throws Exception {
        comment(sheet("一"), "B2", "张三", "请核对");
        byte[] copy = annotate(Place.sheet("一", "B2"), Place.sheet("一", "A2"));
        assertThat(comments(copy, "一")).isEqualTo(Map.of("B2", "请核对\n\n勾稽：\n#0", "A2", "#1"));
    }

    @Test
    void besideAThreadWhosePlainCommentIsNotShownTheNextCellTellsWhichIsMeant() throws Exception {
        comment(sheet("一"), "B2", "tc={0001}", "[thread]");
        assertThat(comments(annotate(Place.sheet("一", "B2")), "一")).isEqualTo(Map.of("B2", "[thread]", "C2", "B2：#0"));
    }

    @Test
    void cellsAreShadedAndKeepWhatElseTheirStyleSays() throws Exception {
        CellStyle italic = workbook.createCellStyle();
        italic.setRotation((short) 45);
        sheet("一").getRow(1).getCell(1).setCellStyle(italic);
        byte[] copy = annotated(
                Remark.shade(Place.sheet("一", "B2"), Shade.PALE, false),
                Remark.shade(Place.sheet("一", "B2"), Shade.WRONG, false),
                Remark.shade(Place.sheet("一", "H9"), Shade.DOUBTFUL, false));
        try (XSSFWorkbook read = open(copy)) {
            CellStyle style = read.getSheet("一").getRow(1).getCell(1).getCellStyle();
            assertThat(style.getRotation()).isEqualTo((short) 45);
            assertThat(fill(read, "B2")).isEqualTo("FFFF9B91");
            assertThat(fill(read, "H9")).isEqualTo("FFFFE08A");
            assertThat(read.getSheet("一").getRow(0).getCell(0).getCellStyle().getFillForegroundColorColor())
                    .isNull();
        }
    }

    @Test
    void theWorkbookOpensAtTheFirstErrorOfTheFirstSheetThatHasOne() throws Exception {
        sheet("一");
        sheet("二");
        sheet("三");
        byte[] copy = annotated(
                new Remark(Place.sheet("三", "A1"), "错", null, true),
                Remark.note(Place.sheet("一", "C3"), "提示"),
                Remark.shade(Place.sheet("二", "A3"), Shade.PALE, false),
                new Remark(Place.sheet("二", "B40"), "错", Shade.WRONG, true));
        try (XSSFWorkbook read = open(copy)) {
            assertThat(read.getSheetName(read.getActiveSheetIndex())).isEqualTo("二");
            assertThat(read.getSheet("二").getActiveCell()).isEqualTo(new CellAddress("B40"));
            assertThat(read.getSheet("二").getTopRow()).isEqualTo((short) 34);
            assertThat(read.getSheet("一").isSelected()).isFalse();
        }
    }

    @Test
    void withoutErrorsItOpensWhereItDid() throws Exception {
        sheet("一");
        sheet("二");
        workbook.setActiveSheet(1);
        try (XSSFWorkbook read = open(annotate(Place.sheet("一", "C3")))) {
            assertThat(read.getActiveSheetIndex()).isEqualTo(1);
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        sheet("一");
        FileContent content = withoutPart("docProps/core.xml");
        List<Remark> remarks = List.of(Remark.note(Place.sheet("一", "B2"), "x"));
        assertThat(Annotator.annotate(content, "xlsx", remarks, REVIEWER))
                .isEqualTo(Annotator.annotate(content, "xlsx", remarks, REVIEWER));
    }

    @Test
    void longTextIsCutAndHostileTextStaysText() throws Exception {
        sheet("一");
        byte[] copy = Annotator.annotate(
                content(),
                "xlsx",
                List.of(
                        Remark.note(Place.sheet("一", "A1"), "长".repeat(40_000)),
                        Remark.note(Place.sheet("一", "B1"), "=1+1 </t>&]]>")),
                REVIEWER);
        assertThat(comments(copy, "一").get("A1")).hasSizeLessThan(32_768);
        assertThat(comments(copy, "一")).containsEntry("B1", "=1+1 </t>&]]>");
    }

    @Test
    void whatTakesNoCommentsIsRefusedInTheUsersTerms() throws Exception {
        sheet("一");
        assertRefused(withoutPart("xl/workbook.xml"), Problem.DAMAGED, "无法加批注");
        assertRefused(withoutPart("xl/worksheets/sheet1.xml"), Problem.DAMAGED, "无法加批注");
        assertRefused(new FileContent("x.xlsx", new byte[] {'P', 'K', 3, 4}), Problem.DAMAGED, "无法加批注");
        ByteArrayOutputStream large = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(large)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            zip.write(new byte[25 << 20]);
        }
        assertRefused(new FileContent("x.xlsx", large.toByteArray()), Problem.LIMIT, "文件过大");
    }

    private static void assertRefused(FileContent content, Problem problem, String zh) {
        assertThatThrownBy(
                        () -> Annotator.annotate(content, "xlsx", List.of(Remark.note(Place.UNKNOWN, "x")), REVIEWER))
                .isInstanceOfSatisfying(UnreadableException.class, refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.detailZh()).contains(zh);
                });
    }

    private XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                CellAddress address = new CellAddress(row, column);
                (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                        .createCell(column)
                        .setCellValue(name + address);
            }
        }
        return sheet;
    }

    private static void comment(XSSFSheet sheet, String cell, String author, String text) {
        CellAddress address = new CellAddress(cell);
        int column = address.getColumn();
        int row = address.getRow();
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 2, row + 2));
        comment.setAuthor(author);
        comment.setString(text);
    }

    private byte[] annotate(Place... places) throws Exception {
        List<Remark> remarks = new ArrayList<>();
        for (Place place : places) {
            remarks.add(Remark.note(place, "#" + remarks.size()));
        }
        return annotated(remarks.toArray(new Remark[0]));
    }

    private byte[] annotated(Remark... remarks) throws Exception {
        return Annotator.annotate(content(), "xlsx", List.of(remarks), REVIEWER);
    }

    private static String fill(XSSFWorkbook read, String cell) {
        CellAddress address = new CellAddress(cell);
        return read.getSheet("一")
                .getRow(address.getRow())
                .getCell(address.getColumn())
                .getCellStyle()
                .getFillForegroundColorColor()
                .getARGBHex();
    }

    private FileContent content() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return new FileContent("x.xlsx", bytes.toByteArray());
    }

    private FileContent withoutPart(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(content().stream());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    out.write(text.replaceAll("<(Override|Relationship)[^>]*" + name + "[^>]*/>", "")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return new FileContent("x.xlsx", bytes.toByteArray());
    }

    private static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    private static Map<String, String> comments(byte[] xlsx, String sheet) throws IOException {
        Map<String, String> comments = new TreeMap<>();
        try (XSSFWorkbook read = open(xlsx)) {
            read.getSheet(sheet)
                    .getCellComments()
                    .forEach((cell, comment) ->
                            comments.put(cell.toString(), comment.getString().getString()));
        }
        return comments;
    }
}
