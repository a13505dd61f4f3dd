package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.testing.OfficeBatch;
import io.github.gouji.testing.OfficeBatch.Slip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(letters.resolve("03-broken.docx.docx")).isNotEmptyFile();
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
                "letters @/reports --to @/letters --template @/reports/0.txt"
            })
    void wrongUsageEndsInTwo(String line) {
        assertThat(run(line.replace("@", folder.toString()).split(" "))).isEqualTo(2);
        assertThat(err()).contains("/").doesNotContain("\tat ", "Exception");
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
