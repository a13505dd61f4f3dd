package io.github.gouji.cli;

import io.github.gouji.office.Totals;
import io.github.gouji.result.BatchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code gouji sum}. */
@Command(
        name = "sum",
        description = "汇总各单位的数字：一份有公式的Excel，一份本级报告的三张表（Word） / add up the units' figures: a workbook with live "
                + "sums, and the three tables of the government's own report (Word)",
        sortOptions = false)
final class SumCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

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
            defaultValue = "",
            description = "汇总的政府 / the government that reports")
    private String organization;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "年度，默认为多数报告的年度 / the year, by default that of most reports")
    private @Nullable Integer year;

    @Mixin
    private UnitsOption units;

    @Mixin
    private ValidatorOptions options;

    SumCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OfficeRun run = new OfficeRun(terminal, spec, options);
        if (workbook == null && tables == null) {
            throw run.wrong("要有 --output 或 --tables / needs --output or --tables");
        }
        List<Path> written =
                Stream.of(workbook, tables).filter(Objects::nonNull).toList();
        List<Path> lists = units.files();
        run.requireNew(written, Stream.concat(children.stream(), lists.stream()).toList());
        Totals totals = new Totals(organization, year, run.units(units));
        BatchResult summary = run.check(
                children,
                List.of(),
                Stream.concat(written.stream(), lists.stream()).toList(),
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
        tell(run, totals);
        return OfficeRun.exitCode(summary);
    }

    private static void tell(OfficeRun run, Totals totals) {
        int year = totals.year().orElse(0);
        run.tell(
                year + "年度，汇总了 " + totals.units().size() + " 个单位。",
                totals.units().size() + " units added up for " + year + ".");
        totals.missing().forEach(name -> run.tell("没有报告：" + name, "no report: " + name));
        totals.otherYears().forEach(file -> run.tell("年度不符，未计入：" + file, "for another year, not added: " + file));
        totals.nameless()
                .forEach(file -> run.tell(
                        "没有写明单位和年度，未计入：" + file, "says neither whose it is nor of which year, not added: " + file));
        totals.unreadable().forEach(file -> run.tell("无法读取，未计入：" + file, "could not be read, not added: " + file));
    }
}
