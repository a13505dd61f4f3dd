package io.github.gouji.cli;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.output.OutputFormat;
import io.github.gouji.output.OutputSettings;
import io.github.gouji.output.ReportOrder;
import io.github.gouji.output.ResultWriter;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every run over reports has in common: options, outputs, how it ends. */
final class RunOptions {

    /** What standard output is called among files. */
    private static final String STANDARD_OUTPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "输出格式 / output format: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private OutputFormat format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "写入文件而不是标准输出，- 为标准输出 / write to a file, - for standard output")
    private @Nullable Path target;

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
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "把现有的问题记为已知 / make what is found now known to later runs")
    private @Nullable Path writtenBaseline;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "need",
            description = "文本和xlsx中各份报告的次序，需要处理的在前，或按文件 / order of reports in text and xlsx, "
                    + "those that need it first or as the files come: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private ReportOrder order;

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            completionCandidates = SeverityFilter.Names.class,
            description = "只列出达到此程度的问题，多份文件的文本也照此列出；总数和结论不变 / tell findings this severe or more alone, "
                    + "in the text of several files too; counts and exit code stay: ${COMPLETION-CANDIDATES}")
    private @Nullable Severity mildest;

    @Option(
            names = "--verbose",
            description = "多份文件的文本也列出警告和提示 / the text of several files tells warnings and infos too")
    private boolean verbose;

    @Option(
            names = "--quiet",
            description = "不写标准输出，只看退出码和写出的文件 / nothing on standard output, the exit code and files tell")
    private boolean quiet;

    @Option(names = "--summary", description = "标准输出只写一行总数 / one line of counts on standard output, no report")
    private boolean counted;

    @Mixin
    private ValidatorOptions validating;

    /** What a command does with a validator; it hands on each result. */
    interface Work {
        BatchResult run(ReportValidator validator, Progress progress, Consumer<ValidationResult> results)
                throws IOException;
    }

    /**
     * The paths that a command reads and never writes over.
     *
     * @param checked those whose files are checked one by one
     * @param compared those whose reports the others are compared with
     * @param lists files that hold no report even if they lie among reports
     */
    record Inputs(List<Path> checked, List<Path> compared, List<Path> lists) {

        List<Path> all() {
            return Stream.of(checked, compared, lists).flatMap(List::stream).toList();
        }
    }

    /** How results are written. */
    OutputSettings settings(Terminal terminal) {
        return new OutputSettings(locale(), failOn.severity(), terminal.colour())
                .verbose(verbose || mildest != null && mildest != Severity.ERROR)
                .inOrderOf(order)
                .on(validating.date());
    }

    /** Runs a command to its exit code. */
    int run(Terminal terminal, Inputs inputs, Copies copies, Work work) throws IOException {
        try (RuleJars jars = validating.ruleJars(this::wrong);
                Outputs outputs = new Outputs(settings(terminal), copies, standard(terminal))) {
            openAll(outputs, inputs.all());
            ReportValidator validator = validating.validator(
                    jars,
                    builder -> builder.failOn(failOn.severity())
                            .exclude(outputs.files())
                            .exclude(inputs.lists()),
                    this::wrong);
            BatchResult summary;
            try (Progress progress = progress(terminal)) {
                summary = work.run(validator, progress, outputs::write);
            }
            outputs.finish(summary);
            if (output().isPresent()) {
                tell(terminal, List.of(written(summary)));
            }
            if (counted && output().isEmpty() && !quiet) {
                terminal.out().println(ResultWriter.counts(summary, locale()));
            }
            if (summary.files() == 0) {
                throw wrong("没有找到报送文件 / no submissions in: "
                        + inputs.checked().stream().map(Path::toString).collect(Collectors.joining(", ")));
            }
            return exitCode(summary);
        } catch (NoSuchFileException missing) {
            throw noSuchFile(missing);
        }
    }

    /** Text is shown as the terminal can, all else is for programs. */
    private PrintStream standard(Terminal terminal) {
        return format == OutputFormat.TEXT ? terminal.out() : terminal.data();
    }

    /** The file that is written in place of standard output. */
    private Optional<Path> output() {
        return Optional.ofNullable(target).filter(file -> !file.toString().equals(STANDARD_OUTPUT));
    }

    /** Tells what is worth knowing beside the results. */
    void tell(Terminal terminal, List<String> notes) {
        if (!quiet) {
            notes.forEach(terminal.err()::println);
        }
    }

    /** What was written and what was found, in one line. */
    private String written(BatchResult summary) {
        String files =
                files().stream().map(Path::toString).collect(Collectors.joining(new Words("、", ", ").in(locale())));
        return new Words("已写入 " + files + "。", "Written: " + files + ". ").in(locale())
                + ResultWriter.counts(summary, locale());
    }

    private List<Path> files() {
        return Stream.of(
                        output().stream(), reports.stream().map(ReportTarget::file), Stream.ofNullable(writtenBaseline))
                .flatMap(each -> each)
                .toList();
    }

    /** The language of texts. */
    Locale locale() {
        return validating.locale();
    }

    /** The mildest severity that is told. */
    Severity mildest() {
        return mildest == null ? Severity.INFO : mildest;
    }

    /** The mildest severity that counts as failed. */
    Severity failOn() {
        return failOn.severity();
    }

    /** A path that does not exist. */
    ParameterException noSuchFile(NoSuchFileException missing) {
        return wrong("没有这个文件或文件夹 / no such file or folder: " + missing.getFile());
    }

    /** Wrong usage of the command. */
    ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    /** A bar only where findings do not run over the same terminal: text by need comes when all is done. */
    private Progress progress(Terminal terminal) {
        return terminal.interactive()
                        && (output().isPresent() || format == OutputFormat.TEXT && order == ReportOrder.NEED)
                ? Progress.on(terminal.err())
                : Progress.none();
    }

    private void openAll(Outputs outputs, List<Path> submissions) throws IOException {
        if (mildest != null && failOn.failsRun() && mildest.compareTo(failOn.severity()) > 0) {
            throw wrong("--severity " + mildest.key() + " 会略去不通过的原因 / would hide what --fail-on " + failOn + " counts");
        }
        if (format.isBinary() && output().isEmpty() && !quiet && !counted) {
            throw wrong("--format " + format + " 需要 / needs --output FILE");
        }
        List<Path> read =
                Stream.concat(submissions.stream(), validating.files().stream()).toList();
        Optional<String> refusal = new OutputTargets(files()).refusal(read);
        if (refusal.isPresent()) {
            throw wrong(refusal.get());
        }
        if (output().isPresent() || !quiet && !counted) {
            add(outputs, output().orElse(null), format);
        }
        reports.forEach(target -> add(outputs, target.file(), target.format()));
        if (writtenBaseline != null) {
            outputs.add(writtenBaseline, ResultWriter::ofBaseline);
        }
    }

    private void add(Outputs outputs, @Nullable Path file, OutputFormat wanted) {
        try {
            outputs.add(file, (stream, settings) -> open(wanted, stream, settings));
        } catch (IllegalStateException libraryMissing) {
            throw wrong(wanted + ": " + libraryMissing.getMessage());
        }
    }

    private ResultWriter open(OutputFormat kind, OutputStream stream, OutputSettings settings) {
        ResultWriter writer = kind.open(stream, settings);
        return mildest == null ? writer : new SeverityFilter(writer, mildest);
    }

    /** What is told of a result. */
    ValidationResult told(ValidationResult result) {
        return mildest == null ? result : result.atLeast(mildest);
    }

    private int exitCode(BatchResult summary) {
        if (!summary.notFinished().isEmpty()) {
            return ExitCode.INTERNAL;
        }
        if (summary.newlyUnreadable() > 0 || !summary.unusedPrevious().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return failOn.failsRun() && summary.count(Status.FAILED) > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
