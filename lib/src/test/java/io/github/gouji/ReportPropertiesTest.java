package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.Repair;
import io.github.gouji.document.FileContent;
import io.github.gouji.finding.Finding;
import io.github.gouji.output.CopyReadBack;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.testing.PrintedReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any report: for many that are made by chance, the same chance on every run. */
class ReportPropertiesTest {

    private static final int REPORTS = 12;
    private static final int LARGEST_COUNT = 400;
    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    static IntStream seeds() {
        return IntStream.range(0, REPORTS);
    }

    /** A report whose applications add up, of a year of either variant. */
    private static ReportDraft sound(Random random) {
        ReportDraft draft = Reports.sound(random.nextBoolean() ? 2020 : 2023);
        Map<String, Integer> counts = new TreeMap<>();
        for (ApplicantType column : ApplicantType.values()) {
            if (column != ApplicantType.TOTAL) {
                int granted = random.nextInt(LARGEST_COUNT);
                int refused = random.nextInt(LARGEST_COUNT);
                int over = random.nextInt(granted + 1);
                count(counts, ApplicationRow.GRANTED, column, granted);
                count(counts, ApplicationRow.PARTIALLY_GRANTED, column, refused);
                count(counts, ApplicationRow.UNAVAILABLE_NOT_HELD, column, 0);
                count(counts, ApplicationRow.RESULT_TOTAL, column, granted + refused);
                count(counts, ApplicationRow.CARRIED_OVER, column, over);
                count(counts, ApplicationRow.CARRIED_FORWARD, column, refused);
                count(counts, ApplicationRow.RECEIVED, column, granted + 2 * refused - over);
            }
        }
        counts.forEach((cell, count) -> draft.set(cell, String.valueOf(count)));
        return draft;
    }

    private static void count(Map<String, Integer> counts, ApplicationRow row, ApplicantType column, int count) {
        counts.merge(CellKey.of(row, column).toString(), count, Integer::sum);
        counts.merge(CellKey.of(row, ApplicantType.TOTAL).toString(), count, Integer::sum);
    }

    /** The same report with a slip in a cell of table 三. */
    private static ReportDraft faulty(int seed) {
        Random random = new Random(seed);
        ReportDraft draft = sound(random);
        List<ApplicationRow> rows = List.of(
                ApplicationRow.RECEIVED,
                ApplicationRow.GRANTED,
                ApplicationRow.RESULT_TOTAL,
                ApplicationRow.CARRIED_OVER);
        CellKey cell = CellKey.of(
                rows.get(random.nextInt(rows.size())),
                ApplicantType.values()[random.nextInt(ApplicantType.values().length)]);
        return draft.set(cell.toString(), String.valueOf(LARGEST_COUNT * 9 + random.nextInt(LARGEST_COUNT)));
    }

    private static CheckedReport check(InputStream file, String name) throws IOException {
        return VALIDATOR.check(file, name).reports().get(0);
    }

    private static List<String> fingerprints(CheckedReport checked) {
        return checked.findings().stream().map(Finding::fingerprint).sorted().toList();
    }

    /** Without those of the prose, which speaks of other counts than chance has put into the tables. */
    private static List<String> inTables(CheckedReport checked) {
        return checked.findings().stream()
                .filter(finding -> finding.table().isPresent())
                .filter(finding -> !finding.rule().family().equals("narrative"))
                .map(Finding::fingerprint)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSoundReportHasNoFaultInItsTablesInAnyFormat(int seed) throws IOException {
        AnnualReport report = sound(new Random(seed)).build();
        PrintedReport printed = new PrintedReport(report);
        CheckedReport word = check(printed.docx(), "a.docx");

        assertThat(inTables(VALIDATOR.check(report).reports().get(0))).isEmpty();
        assertThat(inTables(word)).isEmpty();
        assertThat(fingerprints(check(printed.text(), "a.txt"))).isEqualTo(fingerprints(word));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSlipIsTheSameFindingInAnyFormat(int seed) throws IOException {
        AnnualReport report = faulty(seed).build();
        PrintedReport printed = new PrintedReport(report);
        CheckedReport word = check(printed.docx(), "a.docx");

        assertThat(inTables(word))
                .isNotEmpty()
                .isEqualTo(inTables(VALIDATOR.check(report).reports().get(0)));
        assertThat(fingerprints(check(printed.text(), "a.txt"))).isEqualTo(fingerprints(word));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRepairThatIsMadeTakesItsFindingsAwayAndAddsNone(int seed) {
        CheckedReport before = VALIDATOR.check(faulty(seed).build()).reports().get(0);
        assertThat(before.repairs()).isNotEmpty();
        for (Repair repair : before.repairs()) {
            ReportDraft repaired = faulty(seed);
            Stream.concat(repair.cells().stream(), repair.follows().stream())
                    .filter(change -> change.suggested() != null)
                    .forEach(change -> repaired.set(change.cell().toString(), String.valueOf(change.suggested())));

            CheckedReport after = VALIDATOR.check(repaired.build()).reports().get(0);

            assertThat(fingerprints(after)).doesNotContainAnyElementsOf(repair.resolves());
            assertThat(inTables(before)).containsAll(inTables(after));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAnnotatedCopyReadsBackToTheSameFigures(int seed) throws Exception {
        byte[] word = new PrintedReport(faulty(seed).build()).docx().readAllBytes();

        assertThat(CopyReadBack.losesNothing(new FileContent("a.docx", word))).isTrue();
    }

    @Test
    void theOrderInWhichFilesAreGivenChangesNothing() throws IOException {
        Path corpus = Path.of("src/test/resources/corpus");
        List<Path> files = new ArrayList<>(Stream.of(
                        "baishi-2022.docx", "baishi-2023.docx", "liuhe-2019.html", "liuhe-2020.txt", "donghu-2020.ods")
                .map(corpus::resolve)
                .toList());
        List<String> first = batch(files);
        Random random = new Random(1);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(files, random);
            assertThat(batch(files)).containsExactlyInAnyOrderElementsOf(first);
        }
    }

    private static List<String> batch(List<Path> files) throws IOException {
        List<String> results = new ArrayList<>();
        VALIDATOR.checkAll(files, result -> results.add(result.toJson().toString()));
        return results;
    }
}
