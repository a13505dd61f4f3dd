package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.submission.Submissions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The severity that a user sets holds for what is wrong with a file as such; that it was not checked is told all the same. */
class FileSeverityTest {

    @TempDir
    private Path folder;

    /** A zip whose only entry is told to be encrypted. */
    private static byte[] protectedZip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('x');
        }
        byte[] zip = bytes.toByteArray();
        for (int at = 0; at < zip.length - 8; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                zip[at + 8] |= 1;
            }
        }
        return zip;
    }

    private static List<ValidationResult> check(ReportValidator.Builder settings, String name, byte[] bytes)
            throws IOException {
        List<ValidationResult> results = new ArrayList<>();
        settings.build().checkAll(Submissions.none().and(name, bytes), results::add);
        return results;
    }

    @Test
    void ofAFileThatCannotBeRead() throws IOException {
        List<ValidationResult> results = check(
                ReportValidator.builder().severity("file.unreadable", Severity.WARNING),
                "a.docx",
                "PK\u0003\u0004cut".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
            assertThat(result.status(Severity.ERROR)).isEqualTo(Status.UNREADABLE);
        });
    }

    @Test
    void ofAFileInAnArchiveUnderAPassword() throws IOException {
        byte[] zip = protectedZip();
        assertThat(check(ReportValidator.builder(), "a.zip", zip)
                        .get(0)
                        .findings()
                        .get(0)
                        .severity())
                .isEqualTo(Severity.ERROR);
        assertThat(check(ReportValidator.builder().severity("file.encrypted", Severity.INFO), "a.zip", zip))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.file()).isEqualTo("a.zip!/a.txt");
                    assertThat(result.findings().get(0).rule().id()).isEqualTo("file.encrypted");
                    assertThat(result.findings().get(0).severity()).isEqualTo(Severity.INFO);
                });
    }

    @Test
    void asAConfigurationFileSaysForItsFolder() throws IOException {
        Path config = Files.writeString(
                folder.resolve("gouji.json"),
                "{\"directories\":{\"old\":{\"severity\":{\"file.empty\":\"warning\"}}}}");
        Path empty = Files.createDirectories(folder.resolve("old")).resolve("a.docx");
        Files.createFile(empty);
        Path other = Files.createFile(folder.resolve("b.docx"));
        ReportValidator validator = ReportValidator.builder().config(config).build();
        assertThat(validator.check(empty).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(validator.check(other).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }
}
