package io.github.gouji.cli;

import io.github.gouji.result.FollowUp;
import io.github.gouji.result.PriorRun;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.submission.Submissions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code gouji check}. */
@Command(
        name = "check",
        description = "检查报告（文件、文件夹、zip压缩包） / check reports (files, folders, zip archives)",
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "文件、文件夹或zip压缩包，- 为标准输入 / files, folders or zip archives, - for standard input")
    private List<Path> paths;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "标准输入的文件名 / what standard input is called: report.docx")
    private @Nullable String name;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--previous",
            paramLabel = "PATH",
            description = "上一年度的报告，可重复 / reports of the year before (files, folders, zip archives), repeatable")
    private List<Path> previous = List.of();

    @Option(
            names = "--annotate",
            paramLabel = "DIR",
            description =
                    "在此另存加了批注的副本，.docx、.xlsx、.xls、.pdf为原样，其他文件为一份Word / put annotated copies there, of .docx, .xlsx, .xls and .pdf files as they are, beside others a Word file")
    private @Nullable Path annotated;

    @Option(
            names = "--since",
            paramLabel = "RESULT.json",
            description = "上次检查的json结果，列出已整改、未整改、新出现的问题 / the json result of the last check, to tell what "
                    + "was mended, what was not and what is new")
    private @Nullable Path since;

    @Mixin
    private UnitsOption units;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (PipedInputs piped = new PipedInputs(name)) {
            List<Path> files = piped.files(paths);
            Copies copies = copies();
            YearsCompared years = new YearsCompared(options.locale());
            FollowUp followUp = followUp();
            List<Path> sums = EarlierSums.within(files);
            List<Path> lists = Stream.of(units.files().stream(), Stream.ofNullable(since), sums.stream())
                    .flatMap(each -> each)
                    .toList();
            int code = options.run(
                    terminal,
                    new RunOptions.Inputs(files, previous, lists),
                    copies,
                    (validator, progress, results) -> followUp.of(validator.checkAll(
                            progress.over(Submissions.of(files).withPrevious(Submissions.of(previous))),
                            (content, result) -> copies.make(content, options.told(result)),
                            (result, copy) -> {
                                copies.take(result, copy);
                                years.add(result);
                                ValidationResult told = piped.told(result);
                                followUp.add(told);
                                results.accept(told);
                            })));
            options.tell(terminal, copies.notes());
            options.tell(
                    terminal,
                    sums.stream()
                            .map(sum -> EarlierSums.told(sum).in(options.locale()))
                            .toList());
            if (!previous.isEmpty() && !years.any() && ExitCode.isOfChecked(code)) {
                if (years.obstacles().isEmpty()) {
                    throw options.wrong(
                            "--previous 没有一份是所查报告上一年度的 / holds no report of the year before of those checked: "
                                    + previous.stream().map(Path::toString).collect(Collectors.joining(", ")));
                }
                options.tell(terminal, years.obstacles());
                return ExitCode.FINDINGS;
            }
            return copies.failed() && code == ExitCode.OK ? ExitCode.USAGE : code;
        }
    }

    private FollowUp followUp() throws IOException {
        return new FollowUp(since == null ? null : prior(since), unitList(), options.failOn())
                .newFrom(options.mildest());
    }

    private UnitList unitList() throws IOException {
        try {
            return units.read(options::wrong);
        } catch (NoSuchFileException missing) {
            throw options.noSuchFile(missing);
        }
    }

    private PriorRun prior(Path result) throws IOException {
        try (InputStream stream = Files.newInputStream(result)) {
            return PriorRun.read(stream);
        } catch (NoSuchFileException missing) {
            throw options.noSuchFile(missing);
        } catch (IOException unusable) {
            throw options.wrong("--since " + unusable.getMessage());
        }
    }

    private Copies copies() {
        if (annotated == null) {
            return Copies.none();
        }
        try {
            List<Path> inputs = Stream.concat(paths.stream(), previous.stream()).toList();
            return Copies.in(annotated, inputs, options.settings(terminal));
        } catch (IllegalArgumentException refused) {
            throw options.wrong("--annotate " + refused.getMessage());
        }
    }
}
