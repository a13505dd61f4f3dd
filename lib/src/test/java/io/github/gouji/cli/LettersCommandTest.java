package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.testing.OfficeBatch;
import io.github.gouji.testing.OfficeBatch.Slip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersCommandTest extends CommandLineRun {

    @TempDir
    private Path folder;

    private String reports;
    private Path letters;

    @BeforeEach
    void threeTowns() throws IOException {
        int number = 0;
        for (String unit : OfficeBatch.units(3)) {
            Slip[] slips = number == 1 ? new Slip[] {} : new Slip[] {Slip.BLANK, Slip.REVIEW};
            write("reports/" + number++ + ".txt", OfficeBatch.report(unit, slips));
        }
        reports = folder.resolve("reports").toString();
        letters = folder.resolve("letters");
    }

    @Test
    void writesALetterToEachUnitWithFaultsAndAllOfThemInOneFile() throws IOException {
        assertThat(run("letters", reports, "--to", letters.toString(), "--from", "云岭县人民政府办公室"))
                .isZero();
        assertThat(letters.toFile().list())
                .containsExactlyInAnyOrder(
                        ".gouji-ignore", "00-全部反馈单.docx", "01-云岭县青河镇人民政府.docx", "02-云岭县红河镇人民政府.docx");
        assertThat(err()).contains("反馈单 2 份", "检查了 3 份文件");
        assertThat(out()).isEmpty();
    }

    @Test
    void theStandardTemplateCanBeWrittenChangedAndUsed() {
        String template = folder.resolve("模板.docx").toString();
        assertThat(run("letters", "--write-template", template)).isZero();
        assertThat(run("letters", reports, "--to", letters.toString(), "--template", template))
                .isZero();
        assertThat(letters.resolve("00-全部反馈单.docx")).isNotEmptyFile();
    }

    @Test
    void whatCouldNotBeReadEndsInThreeAndTheLettersAreWritten() throws IOException {
        write("reports/broken.docx", "PK\u0003\u0004cut");
        assertThat(run("letters", reports, "--to", letters.toString())).isEqualTo(3);
        assertThat(letters.resolve("03-broken.docx")).isNotEmptyFile();
    }

    @Test
    void whyTheRunEndsInThreeIsTold() throws IOException {
        write("reports/broken.docx", "PK\u0003\u0004cut");
        run("letters", reports, "--to", letters.toString());
        assertThat(err()).contains("有 1 份文件无法读取，退出码为3");
        run("letters", reports, "--to", letters + "2", "--lang", "en");
        assertThat(err()).contains("Files that could not be read: 1; the exit code is 3");
    }

    @Test
    void theListTellsWhoSentWhatCannotBeReadAndWhoSentNothing() throws IOException {
        write("reports/水利局年报（终稿）.docx", "PK\u0003\u0004cut");
        String list = write("list.csv", "单位名称\n青河镇\n白河镇\n红河镇\n水利局\n农业局\n");
        run("letters", reports, "--to", letters.toString(), "--units", list);
        assertThat(letters.resolve("03-水利局.docx")).isNotEmptyFile();
        assertThat(err()).contains("名单上 3 个单位已报送，2 个没有报告", "水利局  报来的文件无法读取", "农业局  没有报告");
    }

    @Test
    void nothingIsLeftBehindWhereThereIsNothingToWrite() throws IOException {
        String sound =
                write("sound.txt", OfficeBatch.report(OfficeBatch.units(1).get(0)));
        assertThat(run("letters", sound, "--to", letters.toString())).isZero();
        assertThat(err()).contains("没有要写反馈单的单位");
        assertThat(letters).doesNotExist();
        run("letters", folder.resolve("gone").toString(), "--to", letters.toString());
        assertThat(letters).doesNotExist();
    }

    @Test
    void aDeadlineThatIsOverIsWarnedOf() {
        run("letters", reports, "--to", letters.toString(), "--due", "2022-01-01", "--date", "2022-02-01");
        assertThat(err()).contains("--due 2022-01-01 早于反馈单的日期 2022-02-01");
        run("letters", reports, "--to", letters + "2", "--due", "2022-02-10", "--date", "2022-02-01");
        assertThat(err()).doesNotContain("--due");
    }

    @Test
    void aNumberWithoutTheOfficesCodeIsPointedOut() {
        run("letters", reports, "--to", letters.toString(), "--date", "2022-02-01");
        assertThat(err()).contains("没有给 --number", "＿＿＿＿〔2022〕#号");
        run("letters", reports, "--to", letters + "2", "--number", "#");
        assertThat(err()).contains("--number 只有序号，没有机关代字和年份");
        run("letters", reports, "--to", letters + "3", "--number", "云政公开函〔2022〕#号");
        assertThat(err()).doesNotContain("--number");
    }

    @Test
    void aTemplateThatIsNoWholeWordFileIsRefusedInTheReadersLanguage() throws IOException {
        Path standard = folder.resolve("standard.docx");
        run("letters", "--write-template", standard.toString());
        byte[] whole = Files.readAllBytes(standard);
        Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, whole.length / 3));
        Files.write(folder.resolve("old.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        write("text.docx", "no zip at all");
        Map<String, List<String>> refusals = Map.of(
                "cut.docx", List.of("已损坏或不完整", "damaged or incomplete"),
                "old.docx", List.of("旧式的或加了密码的", "old Word file"),
                "text.docx", List.of("不是Word文件（.docx）", "no Word file (.docx)"));
        refusals.forEach((file, told) -> {
            String[] line = {
                "letters",
                reports,
                "--to",
                letters.toString(),
                "--template",
                folder.resolve(file).toString(),
                "--lang"
            };
            assertThat(run(with(line, "zh"))).isEqualTo(2);
            assertThat(err()).contains(told.get(0)).doesNotContain("Fatal", "ZLIB", "Exception");
            assertThat(run(with(line, "en"))).isEqualTo(2);
            assertThat(err()).contains(told.get(1)).doesNotContain("Word文件", "Fatal", "ZLIB", "Exception");
        });
        assertThat(letters).doesNotExist();
    }

    private static String[] with(String[] line, String last) {
        String[] longer = Arrays.copyOf(line, line.length + 1);
        longer[line.length] = last;
        return longer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "letters",
                "letters @/reports",
                "letters --to @/letters",
                "letters @/gone --to @/letters",
                "letters @/reports --to @/reports",
                "letters @/reports --to @/letters --template @/gone.docx",
                "letters @/reports --to @/letters --template @/reports/0.txt",
                "letters @/reports --to @/letters --units @/gone.csv",
                "letters @/reports --to @/letters --number 5号"
            })
    void wrongUsageEndsInTwo(String line) {
        assertThat(run(line.replace("@", folder.toString()).split(" "))).isEqualTo(2);
        assertThat(err()).contains("/").doesNotContain("\tat ", "Exception");
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }
}
