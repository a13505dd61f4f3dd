package io.github.gouji.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.document.Limits;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.submission.Submissions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in memory is checked like what lies on the disk, and the same is said of it. */
class UploadsTest {

    @TempDir
    private Path folder;

    /** The same files on the disk and in memory, under the same names. */
    private record Both(Submissions disk, Submissions memory) {

        static Both of(List<Path> files) throws IOException {
            Submissions memory = Submissions.none();
            for (Path file : files) {
                memory = memory.and(name(file), Files.readAllBytes(file));
            }
            return new Both(Submissions.of(files), memory);
        }

        Both with(Both previous) {
            return new Both(disk.withPrevious(previous.disk), memory.withPrevious(previous.memory));
        }
    }

    /** All that a run said. */
    private record Said(List<Map<String, Object>> results, Map<String, Object> counts) {}

    private interface Run {
        BatchResult over(ReportValidator validator, List<ValidationResult> results) throws IOException;
    }

    private static Said said(ReportValidator validator, Run run) throws IOException {
        List<ValidationResult> results = new ArrayList<>();
        BatchResult counts = run.over(validator, results);
        return new Said(results.stream().map(ValidationResult::toJson).toList(), counts.toJson());
    }

    private static Said checked(ReportValidator validator, Submissions submissions) throws IOException {
        return said(validator, (with, results) -> with.checkAll(submissions, results::add));
    }

    private static void areTheSame(Both both) throws IOException {
        ReportValidator validator = ReportValidator.builder().jobs(2).build();
        Said disk = checked(validator, both.disk);
        assertThat(disk.results).isNotEmpty();
        assertThat(checked(validator, both.memory)).isEqualTo(disk);
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private Path write(String name, String organization, int year, int over, int forward) throws IOException {
        return CheckedBatch.write(folder.resolve(name), organization, year, over, forward);
    }

    private Path zip(String name, Path... files) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream stream = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            for (Path file : files) {
                entries.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, entries);
            }
        }
        return zip;
    }

    private List<Path> examples() throws IOException {
        try (var files = Files.list(Path.of("../examples/reports"))) {
            return files.sorted().toList();
        }
    }

    /** A stream that never ends, as a network gives. */
    private static InputStream endless() {
        return new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                assertThat(given).isLessThanOrEqualTo(1001);
                return 'x';
            }
        };
    }

    @Test
    void aStreamWithoutAnEndIsReadNoFurtherThanOneByteBeyondTheLimit() throws IOException {
        Limits small = Limits.defaults().maxFileSize(1000);
        ReportValidator validator = ReportValidator.builder().limits(small).build();
        List<ValidationResult> results = new ArrayList<>();

        validator.checkAll(Submissions.none().and("endless.zip", endless(), small), results::add);

        assertThat(results.get(0).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("file.limit");
    }

    @Test
    void aStreamThatFailsIsAFindingAndTheOthersAreChecked() throws IOException {
        Path sound = write("a.json", "清河县人民政府", 2022, 0, 5);
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        List<ValidationResult> results = new ArrayList<>();

        BatchResult counts = ReportValidator.builder()
                .build()
                .checkAll(Submissions.none().and("lost.docx", failing).and(sound), results::add);

        assertThat(results.get(0).file()).isEqualTo("lost.docx");
        assertThat(results.get(0).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("file.unreadable");
            assertThat(finding.message()).contains("connection reset");
        });
        assertThat(results.get(1).reports()).hasSize(1);
        assertThat(counts.notFinished()).isEmpty();
    }

    @Test
    void everyKindOfFileSaysTheSame() throws IOException {
        areTheSame(Both.of(examples()));
    }

    @Test
    void aZipIsOpenedAndSaysTheSame() throws IOException {
        areTheSame(Both.of(List.of(
                zip("各部门.zip", examples().toArray(Path[]::new)), examples().get(0))));
    }

    @Test
    void whatIsNoReportSaysTheSame() throws IOException {
        Path cut = Files.writeString(folder.resolve("cut.docx"), "PK\u0003\u0004cut");
        Path empty = Files.writeString(folder.resolve("empty.pdf"), "");
        Path foreign = Files.writeString(folder.resolve("notes.exe"), "MZ");
        areTheSame(Both.of(List.of(cut, empty, foreign)));
    }

    @Test
    void reportsInMemoryMeetThoseOfTheYearBeforeInMemory() throws IOException {
        Path before = write("before/a.json", "清河县人民政府", 2022, 0, 5);
        Path now = write("now/a.json", "清河县人民政府", 2023, 4, 0);
        Both both = Both.of(List.of(now)).with(Both.of(List.of(zip("before.zip", before))));
        areTheSame(both);
        List<ValidationResult> results = new ArrayList<>();
        ReportValidator.builder().build().checkAll(both.memory, results::add);
        assertThat(results.get(0).findings())
                .extracting(each -> each.rule().family())
                .contains("years");
    }

    @Test
    void aFileBeyondTheLimitSaysTheSameAndALargeZipIsOpened() throws IOException {
        Path large = write("large.json", "清河县人民政府", 2022, 0, 5);
        Path small = Files.writeString(folder.resolve("small.txt"), "x");
        Path zip = zip("large.zip", large, small);
        Limits limits = Limits.defaults().maxFileSize(100);
        ReportValidator validator = ReportValidator.builder().limits(limits).build();
        Both both = Both.of(List.of(large, zip));
        Said disk = checked(validator, both.disk);
        assertThat(disk.toString()).contains("large.zip!/small.txt").contains("large.zip!/large.json");
        assertThat(checked(validator, both.memory)).isEqualTo(disk);
    }

    @Test
    void aGovernmentIsHeldAgainstUploadsWithoutItself() throws IOException {
        Path parent = write("units/parent.json", "清河县人民政府", 2022, 3, 5);
        Path one = write("units/one.json", "清河县教育局", 2022, 1, 2);
        Path two = write("units/two.json", "清河县水利局", 2022, 2, 2);
        ReportValidator validator = ReportValidator.builder().build();
        Both government = Both.of(List.of(parent));
        Both units = Both.of(List.of(one, parent, two));
        Said disk = said(
                validator,
                (with, results) -> with.rollUp(
                        government.disk, Submissions.of(folder.resolve("units")), UnitList.unknown(), results::add));
        Said memory = said(
                validator,
                (with, results) -> with.rollUp(government.memory, units.memory, UnitList.unknown(), results::add));
        assertThat(disk.toString()).contains("rollup.sum");
        assertThat(memory).isEqualTo(disk);
    }

    @Test
    void aStreamIsReadToItsEndAndDiskAndMemoryMix() throws IOException {
        Path file = examples().get(0);
        ByteArrayInputStream stream = new ByteArrayInputStream(Files.readAllBytes(file));
        Submissions mixed = Submissions.none().and("a.txt", stream).and(file);
        List<String> names = new ArrayList<>();
        ReportValidator.builder().build().checkAll(mixed, result -> names.add(result.file()));
        assertThat(stream.available()).isZero();
        assertThat(names).containsExactly("a.txt", name(file));
    }
}
