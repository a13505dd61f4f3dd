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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code gouji template}. */
@Command(
        name = "template",
        description = "写出待填的年度报告（Word或Excel），Excel边填边核对 / write the form to fill in, as Word or as a workbook that "
                + "checks sums as one types",
        sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

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
    private ValidatorOptions options;

    TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OfficeRun run = new OfficeRun(terminal, spec, options);
        run.requireNew(outputs, previous == null ? List.of() : List.of(previous));
        outputs.forEach(run::requireAbsent);
        FormTemplate template = template(run);
        for (Path output : outputs) {
            String name = output.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".docx")) {
                run.write(output, template::writeDocument);
            } else if (name.endsWith(".xlsx")) {
                run.write(output, template::writeWorkbook);
            } else {
                throw run.wrong("--output 应是.docx或.xlsx / should be .docx or .xlsx: " + output);
            }
            run.tell("已写入 " + output, "Written: " + output);
        }
        return ExitCode.OK;
    }

    private FormTemplate template(OfficeRun run) throws IOException {
        try {
            FormTemplate empty = new FormTemplate(year, unit);
            return previous == null ? empty : empty.carriedOver(lastYear(previous, run));
        } catch (IllegalArgumentException noForm) {
            throw run.wrong("--year " + noForm.getMessage());
        }
    }

    /** The only report for the year before; of several that of the unit. */
    private AnnualReport lastYear(Path path, OfficeRun run) throws IOException {
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
            throw run.wrong("--previous 没有（或不止一份）本单位" + (year - 1) + "年度的报告 / should hold the unit's one report for "
                    + (year - 1) + ": " + path);
        }
        return found.get(0);
    }
}
