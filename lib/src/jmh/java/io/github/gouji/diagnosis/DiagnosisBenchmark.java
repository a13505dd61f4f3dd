package io.github.gouji.diagnosis;

import io.github.gouji.ReportValidator;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.CheckedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From findings to repairs, one report after another. The median per faulty report is to stay below 1 ms, the worst case
 * below 100 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DiagnosisBenchmark {

    private static final int REPORTS = 400;

    /** How many errors of all kinds each report has; or tables of random counts in which every equation is broken. */
    @Param({"1", "2", "3", "4", "8", "hostile"})
    public String errors;

    private final List<CheckedReport> reports = new ArrayList<>();
    private int next;

    @Setup
    public void generate() {
        ReportValidator validator = ReportValidator.builder().build();
        ErrorGenerator generator = new ErrorGenerator(200);
        SplittableRandom random = new SplittableRandom(200);
        for (int i = 0; i < REPORTS; i++) {
            AnnualReport report = errors.equals("hostile")
                    ? hostile(random)
                    : generator.next(Integer.parseInt(errors), ErrorKind.ALL).report();
            reports.add(validator.check(report).reports().get(0));
        }
    }

    private static AnnualReport hostile(SplittableRandom random) {
        DraftReport draft = new DraftReport(ReportFormat.FORMAT_2021, "0");
        long bound = (long) Math.pow(10, 1 + random.nextInt(12));
        for (TableKind kind : List.of(TableKind.APPLICATIONS, TableKind.REVIEW)) {
            ReportFormat.FORMAT_2021.table(kind).cells().forEach(cell -> draft.set(cell, random.nextLong(bound)));
        }
        return draft.build();
    }

    @Benchmark
    public List<Repair> diagnose() {
        CheckedReport report = reports.get(next++ % REPORTS);
        return Diagnosis.of(report.report(), report.findings(), null);
    }
}
