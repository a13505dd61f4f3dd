package io.github.gouji.cli;

import io.github.gouji.office.Totals;
import io.github.gouji.result.BatchResult;
import io.github.gouji.wording.FollowUpText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code gouji sum}. */
@Command(
        name = "sum",
        description = "汇总各单位的数字：一份有公式的Excel，一份本级报告的三张表（Word） / add up the units' figures: a workbook with live "
                + "sums, and the three tables of the government's own report (Word)",
        sortOptions = false)
final class SumCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CHILD",
            arity = "1..*",
            description = "各单位的报告：文件、文件夹、zip压缩包 / the units' reports (files, folders, zip archives)")
    private List<Path> children;

    @Option(names = "--output", paramLabel = "XLSX", description = "汇总表 / the workbook of sums")
    private @Nullable Path workbook;

    @Option(
            names = "--tables",
            paramLabel = "DOCX",
            description = "本级报告的三张表 / the three tables of the government's own report")
    private @Nullable Path tables;

    @Option(
            names = "--unit",
            paramLabel = "NAME",
            description = "汇总的政府，有 --tables 时必须写明 / the government that reports, needed with --tables")
    private @Nullable String organization;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "年度，默认为多数报告的年度 / the year, by default that of most reports")
    private @Nullable Integer year;

    @Mixin
    private UnitsOption units;

    @Mixin
    private final OfficeRun run;

    SumCommand(Terminal terminal) {
        this.run = new OfficeRun(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (workbook == null && tables == null) {
            throw run.wrong("要有 --output 或 --tables / needs --output or --tables");
        }
        if (tables != null && organization == null) {
            throw run.wrong("--tables 是本级报告的表，要有 --unit / are of the government's own report and need --unit");
        }
        String government = organization == null ? "" : run.requireName("--unit", organization);
        List<Path> written =
                Stream.of(workbook, tables).filter(Objects::nonNull).toList();
        List<Path> lists = units.files();
        run.requireNew(written, Stream.concat(children.stream(), lists.stream()).toList());
        run.requireOwn(written);
        List<Path> earlier = EarlierSums.among(children, written);
        Totals totals = new Totals(government, year, run.units(units));
        BatchResult summary = run.check(
                children,
                List.of(),
                Stream.of(written, lists, earlier).flatMap(List::stream).toList(),
                totals::add);
        if (totals.units().isEmpty()) {
            throw run.wrong("没有这一年度的报告 / no report for the year");
        }
        if (workbook != null) {
            run.write(workbook, totals::writeWorkbook);
        }
        if (tables != null) {
            run.write(tables, totals::writeTables);
        }
        tell(totals, earlier);
        return run.exitCode(summary);
    }

    private void tell(Totals totals, List<Path> earlier) {
        int year = totals.year().orElse(0);
        run.tell(
                year + "年度，汇总了 " + totals.units().size() + " 个单位。",
                totals.units().size() + " units added up for " + year + ".");
        totals.severalReports()
                .forEach(unit -> run.tell(
                        unit.unit() + "有数字不同的报告：计入 " + unit.counted() + "，未计 " + String.join("、", unit.others())
                                + "，请确认以哪一份为准",
                        unit.unit() + " has reports with different figures: added " + unit.counted() + ", not added "
                                + String.join(", ", unit.others()) + "; please settle which one holds"));
        totals.missing().forEach(name -> run.tell("没有报告：" + name, "no report: " + name));
        FollowUpText.doubts(totals.doubts(), run.locale()).forEach(run::tell);
        totals.otherYears().forEach(file -> run.tell("年度不符，未计入：" + file, "for another year, not added: " + file));
        totals.nameless()
                .forEach(file -> run.tell(
                        "没有写明单位和年度，未计入：" + file, "says neither whose it is nor of which year, not added: " + file));
        earlier.forEach(file -> run.tell("是以前汇总的结果，未计入：" + file, "is what an earlier sum wrote, not added: " + file));
        totals.unreadable().forEach(file -> run.tell("无法读取，未计入：" + file, "could not be read, not added: " + file));
    }
}
