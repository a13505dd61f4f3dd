package io.github.gouji.cli;

import io.github.gouji.office.FormTemplate;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.rule.OrganizationName;
import io.github.gouji.rule.OrganizationName.Match;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code gouji template}. */
@Command(
        name = "template",
        description = "写出待填的年度报告（Word或Excel），Excel边填边核对 / write the form to fill in, as Word or as a workbook that "
                + "checks sums as one types",
        sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            description = "报告的年度 / the year that is reported on")
    private int year;

    @Option(names = "--unit", required = true, paramLabel = "NAME", description = "报告的单位 / who reports")
    private String unit;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = ".docx或.xlsx，可重复 / .docx or .xlsx, repeatable")
    private List<Path> outputs;

    @Option(
            names = "--previous",
            paramLabel = "PATH",
            description = "上一年度的报告，填入上年结转 / last year's report, of which what it carried forward is filled in")
    private @Nullable Path previous;

    @Mixin
    private final OfficeRun run;

    TemplateCommand(Terminal terminal) {
        this.run = new OfficeRun(terminal);
    }

    @Override
    public Integer call() throws IOException {
        run.requireNew(outputs, previous == null ? List.of() : List.of(previous));
        for (Path output : outputs) {
            run.requireAbsent(output);
            if (!isWord(output) && !hasEnding(output, ".xlsx")) {
                throw run.wrong("--output 应是.docx或.xlsx / should be .docx or .xlsx: " + output);
            }
        }
        FormTemplate template = template();
        for (Path output : outputs) {
            run.write(output, isWord(output) ? template::writeDocument : template::writeWorkbook);
            run.tell("已写入 " + output, "Written: " + output);
        }
        return ExitCode.OK;
    }

    private static boolean isWord(Path output) {
        return hasEnding(output, ".docx");
    }

    private static boolean hasEnding(Path output, String ending) {
        return output.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private FormTemplate template() throws IOException {
        try {
            FormTemplate empty = new FormTemplate(year, run.requireName("--unit", unit));
            return previous == null ? empty : empty.carriedOver(lastYear(previous));
        } catch (IllegalArgumentException noForm) {
            throw run.wrong("--year " + noForm.getMessage());
        }
    }

    /** The only report for the year before; of several that of the unit. */
    private AnnualReport lastYear(Path path) throws IOException {
        List<AnnualReport> found = new ArrayList<>();
        run.check(
                List.of(path),
                List.of(),
                outputs,
                result -> result.reports().stream()
                        .map(CheckedReport::report)
                        .filter(report ->
                                report.year().filter(its -> its == year - 1).isPresent())
                        .forEach(found::add));
        if (found.size() > 1) {
            OrganizationName name = OrganizationName.of(unit);
            found.removeIf(report ->
                    OrganizationName.of(report.organization().orElse("")).match(name) == Match.NONE);
        }
        if (found.size() != 1) {
            throw run.wrong(
                    found.isEmpty()
                            ? "--previous 没有本单位" + (year - 1) + "年度的报告 / holds no report of the unit for " + (year - 1)
                                    + ": " + path
                            : "--previous 本单位" + (year - 1) + "年度的报告不止一份，请只给一份 / holds several reports of the unit for "
                                    + (year - 1) + ", please give one: " + path);
        }
        return found.get(0);
    }
}
