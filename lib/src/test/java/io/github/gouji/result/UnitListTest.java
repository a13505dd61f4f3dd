package io.github.gouji.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitListTest {

    private static final List<String> NAMES = List.of("清河县教育局", "东湖镇人民政府", "县政府办");

    @TempDir
    private Path folder;

    private List<String> read(String name, byte[] content) throws IOException, UnreadableException {
        return UnitList.read(Files.write(folder.resolve(name), content)).names();
    }

    private List<String> read(String name, String content) throws IOException, UnreadableException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> sheets(String[][]... sheets) throws IOException, UnreadableException {
        Path file = folder.resolve("units.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            for (String[][] rows : sheets) {
                Sheet sheet = book.createSheet();
                for (int i = 0; i < rows.length; i++) {
                    Row row = sheet.createRow(i);
                    for (int j = 0; j < rows[i].length; j++) {
                        row.createCell(j).setCellValue(rows[i][j]);
                    }
                }
            }
            book.write(stream);
        }
        return UnitList.read(file).names();
    }

    private void assertRefused(String name, byte[] content, Problem problem) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清河县教育局\n东湖镇人民政府\n县政府办\n",
                "单位名称\n清河县教育局\n东湖镇人民政府\n县政府办",
                "\uFEFF序号,单位名称,联系人\r\n1,清河县教育局,张三\r\n2,东湖镇人民政府,李四\r\n3,县政府办,王五\r\n",
                "序号,单位,备注\n1,\"清河县教育局\",\"远,近\"\n2,东湖镇人民政府,\n3,县政府办,\n合计,,\n",
                "2023年应报送单位名单,,\n序号,名称,电话\n1,清河县教育局,0571\n2,东湖镇人民政府,0572\n,县政府办,0573\n",
                "序号,部门,单位名称（全称）\n1,教育,清河县教育局\n2,乡镇,东湖镇人民政府\n3,综合,县政府办\n",
                "单位名称;联系人\n清河县教育局;张三\n东湖镇人民政府;李四\n县政府办;王五\n",
                "name,contact\n清河县教育局,a\n东湖镇人民政府,b\n县政府办,c\n",
                "单位名称,\n清河县教育局,\n\n东湖镇人民政府,\n县政府办,\n清河县教育局,\n合计3家,\n",
                "1、清河县教育局\n2、东湖镇人民政府\n3、县政府办\n",
                "序号\t单位\n1\t清河县教育局\n2\t东湖镇人民政府\n3\t县政府办\n"
            })
    void namesAreReadWhateverTheColumns(String csv) throws IOException, UnreadableException {
        assertThat(read("units.csv", csv)).containsExactlyElementsOf(NAMES);
        assertThat(read("gb.csv", csv.replace("\uFEFF", "").getBytes(Charset.forName("GB18030"))))
                .containsExactlyElementsOf(NAMES);
        assertThat(read("units.txt", csv)).containsExactlyElementsOf(NAMES);
    }

    @Test
    void withoutAHeadingTheColumnWithMostOrganisationsCounts() throws IOException, UnreadableException {
        assertThat(read("units.csv", "1,清河县教育局,张三\n2,东湖镇人民政府,李四\n3,水利局,王五\n"))
                .containsExactly("清河县教育局", "东湖镇人民政府", "水利局");
    }

    @Test
    void sheetsAreReadWithTitleHeadingAndSeveralColumnsOfNames() throws IOException, UnreadableException {
        assertThat(sheets(new String[][] {
                    {"2023年度应报送单位名单"},
                    {"序号", "单位名称", "联系人", "电话"},
                    {"1", "清河县教育局", "张三", "0571"},
                    {"2", "东湖镇人民政府", "李四", "0572"},
                    {"3", "县政府办", "王五", "0573"}
                }))
                .containsExactlyElementsOf(NAMES);
        assertThat(sheets(new String[][] {{"清河县教育局"}, {"东湖镇人民政府"}, {"清河县水利局"}}))
                .containsExactly("清河县教育局", "东湖镇人民政府", "清河县水利局");
        assertThat(sheets(
                        new String[][] {{"序号", "单位名称"}, {"1", "清河县教育局"}},
                        new String[][] {{"序号", "单位名称"}, {"1", "东湖镇人民政府"}, {"2", "县政府办"}}))
                .containsExactlyElementsOf(NAMES);
        assertThat(sheets(
                        new String[][] {{"序号", "单位", "序号", "单位"}, {"1", "清河县教育局", "3", "县政府办"}, {"2", "东湖镇人民政府", "", ""}
                        }))
                .containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void whatNamesNoUnitIsRefused() {
        assertRefused("empty.csv", new byte[0], Problem.EMPTY);
        assertRefused("blank.csv", " \n,,,\n\n".getBytes(StandardCharsets.UTF_8), Problem.EMPTY);
        assertRefused("numbers.csv", "a,b,c\n1,2,3\n4,5,6\n".getBytes(StandardCharsets.UTF_8), Problem.EMPTY);
        assertRefused("heading.csv", "序号,单位名称\n".getBytes(StandardCharsets.UTF_8), Problem.EMPTY);
    }

    @Test
    void hostileFilesAreRefused() {
        assertRefused("list.xlsx", "PK\u0003\u0004cut".getBytes(StandardCharsets.ISO_8859_1), Problem.UNSUPPORTED);
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0};
        assertRefused("list.csv", picture, Problem.UNSUPPORTED);
        byte[] huge = new byte[(64 << 20) + 1];
        assertRefused("list.csv", huge, Problem.LIMIT);
        assertThatThrownBy(() -> UnitList.read(folder.resolve("gone.csv"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> UnitList.read(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void aLongListIsRead() throws IOException, UnreadableException {
        StringBuilder csv = new StringBuilder("序号,单位名称,联系人\n");
        for (int i = 0; i < 5000; i++) {
            csv.append(i).append(",第").append(i).append("中学,张三\n");
        }
        assertThat(read("units.csv", csv.toString())).hasSize(5000).contains("第4999中学");
    }

    @Test
    @Timeout(10)
    void bracketsWithoutEndAreLookedForOnce() throws Exception {
        String brackets = "（".repeat(600_000);
        assertThat(read("list.txt", brackets + "\n清河县教育局\n")).containsExactly("清河县教育局");
    }

    @Test
    void whatIsFarTooLongIsNoName() throws Exception {
        assertThat(read("list.csv", "单位名称\n" + "局".repeat(100_000) + "\n清河县教育局\n"))
                .containsExactly("清河县教育局");
    }
}
