package io.github.gouji.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.reader.sheet.SheetFixture.Kind;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cell reads as a person sees it, unless its format shows no plain number. */
class SheetValuesTest {

    /** Reads the second cells of the rows of a sheet. */
    private static List<String> values(SheetFixture sheet) throws Exception {
        List<String> values = new ArrayList<>();
        for (String line : sheet.lines()) {
            values.add(line.substring(line.indexOf("[1: ") + 4, line.length() - 1));
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void numbersKeepEveryDigit(Kind kind) throws Exception {
        SheetFixture sheet = new SheetFixture(kind)
                .row(1, "整数", 12)
                .row(2, "大数", 12345678901234L)
                .row(3, "小数", 14.73)
                .row(4, "二进制零头", 0.1 + 0.2)
                .row(5, "负数", -3)
                .row(6, "文本数字", "００12")
                .row(7, "很小", 0.00001234);
        assertThat(values(sheet)).containsExactly("12", "12345678901234", "14.73", "0.3", "-3", "００12", "0.00001234");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void formatsAreFollowedWhereTheyShowANumber(Kind kind) throws Exception {
        SheetFixture sheet = new SheetFixture(kind)
                .row(1, "千分位", 12345)
                .format(1, 1, "#,##0")
                .row(2, "两位小数", 12.5)
                .format(2, 1, "0.00")
                .row(3, "藏起小数", 2.4)
                .format(3, 1, "0")
                .row(4, "百分比", 0.125)
                .format(4, 1, "0.0%")
                .row(5, "会计格式的零", 0)
                .format(5, 1, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ")
                .row(6, "不显示的零", 0)
                .format(6, 1, "0;-0;;@")
                .row(7, "科学计数", 12345678)
                .format(7, 1, "0.00E+00")
                .row(8, "带单位", 71)
                .format(8, 1, "0\"件\"")
                .row(9, "前导零", 7)
                .format(9, 1, "000");
        assertThat(values(sheet)).containsExactly("12,345", "12.50", "2", "12.5%", "0", "0", "12345678", "71件", "007");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsShownScaledOrRoundedReadsSo(Kind kind) throws Exception {
        SheetFixture sheet = new SheetFixture(kind)
                .row(1, "千", 150000)
                .format(1, 1, "0,")
                .row(2, "千，千分位", 1234567000)
                .format(2, 1, "#,##0,")
                .row(3, "四舍五入", 4660.6)
                .format(3, 1, "#,##0")
                .row(4, "常规的零头", 1200.0000000001)
                .row(5, "整数格式的零头", 1200.0000000001)
                .format(5, 1, "0");
        assertThat(values(sheet)).containsExactly("150", "1,234,567", "4,661", "1200", "1200");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theStoredNumberCountsWhereTheFormatShowsAnother(Kind kind) throws Exception {
        SheetFixture sheet = new SheetFixture(kind)
                .row(1, "万", 12345)
                .format(1, 1, "0!.0,\"万\"")
                .row(2, "负号不显示", -5)
                .format(2, 1, "0;0")
                .row(3, "分数", 2.5)
                .format(3, 1, "# ?/?");
        assertThat(values(sheet)).containsExactly("12345", "-5", "2.5");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aFormatOfThreeSemicolonsShowsNothing(Kind kind) throws Exception {
        SheetFixture sheet = new SheetFixture(kind)
                .row(1, "规章", 5, 7, "八")
                .format(1, 2, ";;;")
                .format(1, 3, ";;;");
        assertThat(sheet.lines()).containsExactly("[0: 规章][1: 5]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void formulasThatMakeATextOfANumberAreReckoned(Kind kind) throws Exception {
        SheetFixture sheet = new SheetFixture(kind).row(1, "甲", "=TEXT(468,\"0\")&\"\"");
        assertThat(values(sheet)).containsExactly("468");
    }

    /** Each would double the text of the one before it. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void formulasThatJoinTextsOfCellsAreLeftAlone(Kind kind) throws Exception {
        SheetFixture sheet = new SheetFixture(kind).row(1, "甲", "=A1&A1");
        assertThat(values(sheet)).allSatisfy(value -> assertThat(value).startsWith("="));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void datesReadAsDates(Kind kind) throws Exception {
        SheetFixture sheet = new SheetFixture(kind)
                .row(1, "日期", 44576)
                .format(1, 1, "yyyy\"年\"m\"月\"d\"日\"")
                .row(2, "短日期", 44576)
                .format(2, 1, "yyyy-mm-dd");
        assertThat(values(sheet)).containsExactly("2022年1月15日", "2022-01-15");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void formulasWithoutAValueAreReckoned(Kind kind) throws Exception {
        SheetFixture sheet = new SheetFixture(kind);
        sheet.workbook.createSheet("附 表").createRow(0).createCell(0).setCellValue(9);
        sheet.workbook.setSheetHidden(1, true);
        sheet.row(1, "甲", 3)
                .row(2, "乙", 4)
                .row(3, "合计", "=SUM(B1:B2)")
                .row(4, "再加", "=B3+B1*2")
                .row(5, "另表", "='附 表'!A1")
                .row(6, "零", "=B1-3");
        assertThat(values(sheet)).containsExactly("3", "4", "7", "13", "9", "0");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void formulasWithAValueKeepIt(Kind kind) throws Exception {
        SheetFixture sheet = new SheetFixture(kind)
                .row(1, "甲", 3)
                .row(2, "合计", "=SUM(B1:B1)")
                .row(3, "文字", "=REPT(\"9\",2)")
                .row(4, "错误", "=B1/0")
                .row(5, "真假", "=B1=3");
        sheet.workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(values(sheet)).containsExactly("3", "3", "99", "#DIV/0!", "TRUE");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aFormulaThatCannotBeReckonedIsNoNumber(Kind kind) throws Exception {
        SheetFixture sheet = new SheetFixture(kind)
                .row(1, "链接", "=NOW()")
                .row(2, "跳转", "=SUM(INDIRECT(\"A1\"))")
                .row(3, "整张表", "=SUM(A5:Z65000)+SUM(A5:Z65000)+SUM(A5:Z65000)");
        assertThat(values(sheet)).allSatisfy(value -> assertThat(value).startsWith("="));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void errorsTruthsAndRichTextsReadAsShown(Kind kind) throws Exception {
        SheetFixture sheet =
                new SheetFixture(kind).row(1, "错误", 0).row(2, "真假", 0).row(3, "富文本", 0);
        Cell error = sheet.sheet.getRow(0).getCell(1);
        error.setCellErrorValue(FormulaError.REF.getCode());
        sheet.sheet.getRow(1).getCell(1).setCellValue(true);
        RichTextString rich = sheet.workbook.getCreationHelper().createRichTextString("共12件");
        rich.applyFont(1, 2, sheet.workbook.createFont());
        sheet.sheet.getRow(2).getCell(1).setCellValue(rich);
        assertThat(values(sheet)).containsExactly("#REF!", "TRUE", "共12件");
    }
}
