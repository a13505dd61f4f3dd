package io.github.gouji.cli;

import io.github.gouji.BatchResult;
import io.github.gouji.ReportValidator;
import io.github.gouji.ValidationResult.Status;
import io.github.gouji.constraint.Severity;
import io.github.gouji.output.OutputFormat;
import io.github.gouji.output.OutputSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code gouji check}. */
@Command(
        name = "check",
        description = "检查报告：文件、文件夹、zip压缩包 / check reports: files, folders, zip archives",
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件、文件夹或zip压缩包 / files, folders or zip archives")
    private List<Path> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "输出格式 / output format: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private OutputFormat format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "写入文件而不是标准输出 / write to a file instead of standard output")
    private Path output;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = ReportTarget.Parser.class,
            description = "另写一份，可重复 / write one more, repeatable: --report json=out.json")
    private List<ReportTarget> reports = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "达到何种程度算不通过 / what counts as failed: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private FailOn failOn;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh",
            description = "语言 / language: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Language language;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "同时检查的文件数，默认等于处理器数 / files checked at once, by default one for each processor")
    private Integer jobs;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Severity mildest = failOn.severity();
        OutputSettings settings = new OutputSettings(language.locale(), mildest, terminal.colour() && output == null);
        try (Outputs outputs = new Outputs(settings, terminal.out())) {
            for (ReportTarget target : targets()) {
                outputs.add(target);
            }
            BatchResult summary = validator(outputs).checkAll(paths, outputs::write);
            outputs.finish(summary);
            return exitCode(summary);
        } catch (NoSuchFileException missing) {
            throw wrong("没有这个文件或文件夹 / no such file or folder: " + missing.getFile());
        }
    }

    private ReportValidator validator(Outputs outputs) {
        ReportValidator.Builder builder = ReportValidator.builder()
                .locale(language.locale())
                .failOn(failOn.severity())
                .exclude(outputs.files());
        if (jobs != null) {
            if (jobs < 1) {
                throw wrong("--jobs 应为1或更大 / should be 1 or more: " + jobs);
            }
            builder.jobs(jobs);
        }
        return builder.build();
    }

    /** What to write where; a submission is never written over. */
    private List<ReportTarget> targets() throws IOException {
        if (format.isBinary() && output == null) {
            throw wrong("--format " + format + " 需要 / needs --output FILE");
        }
        List<ReportTarget> targets = new ArrayList<>(List.of(new ReportTarget(format, output)));
        targets.addAll(reports);
        for (ReportTarget target : targets) {
            for (Path path : paths) {
                if (target.file() != null && Files.exists(target.file()) && Files.isSameFile(target.file(), path)) {
                    throw wrong("不得覆盖报送文件 / would write over a submission: " + path);
                }
            }
        }
        return targets;
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private int exitCode(BatchResult summary) {
        if (!summary.notFinished().isEmpty()) {
            return ExitCode.INTERNAL;
        }
        if (summary.count(Status.UNREADABLE) > 0) {
            return ExitCode.UNREADABLE;
        }
        return failOn.failsRun() && summary.count(Status.FAILED) > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
