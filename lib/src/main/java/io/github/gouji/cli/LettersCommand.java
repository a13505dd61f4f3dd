package io.github.gouji.cli;

import io.github.gouji.office.Letter;
import io.github.gouji.office.LetterTemplate;
import io.github.gouji.office.Letters;
import io.github.gouji.result.BatchResult;
import io.github.gouji.submission.SubmissionWalk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code gouji letters}. */
@Command(
        name = "letters",
        description = "检查报告，给每个有问题的单位写一份反馈单（Word），并合成一份供打印 / check reports and write a letter to "
                + "each unit with faults (Word), and one file of all to print",
        sortOptions = false)
final class LettersCommand implements Callable<Integer> {

    /** The file of all letters; it sorts before them. */
    private static final String ALL = "00-全部反馈单.docx";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "报告：文件、文件夹、zip压缩包 / reports (files, folders, zip archives)")
    private List<Path> paths = List.of();

    @Option(names = "--to", paramLabel = "DIR", description = "反馈单放在这个新的或空的文件夹 / a new or empty folder for the letters")
    private @Nullable Path folder;

    @Option(names = "--from", paramLabel = "NAME", defaultValue = "", description = "发函单位 / who writes")
    private String sender;

    @Option(
            names = "--number",
            paramLabel = "NUMBER",
            description = "编号，其中#为序号 / number of the letters, in which # stands for that of each")
    private @Nullable String number;

    @Option(
            names = "--due",
            paramLabel = "DATE",
            converter = DateParser.class,
            description = "限期，默认留空手填 / deadline, left open unless given: 2026-02-10")
    private @Nullable LocalDate deadline;

    @Option(
            names = "--template",
            paramLabel = "DOCX",
            description = "自己的模板，由标准模板改成 / a template of your own, made from the standard one")
    private @Nullable Path template;

    @Option(
            names = "--write-template",
            paramLabel = "DOCX",
            description = "写出标准模板，供修改 / write the standard template, to be changed")
    private @Nullable Path written;

    @Option(
            names = "--previous",
            paramLabel = "PATH",
            description = "上一年度的报告，可重复 / reports of the year before (files, folders, zip archives), repeatable")
    private List<Path> previous = List.of();

    @Mixin
    private ValidatorOptions options;

    LettersCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OfficeRun run = new OfficeRun(terminal, spec, options);
        if (written != null) {
            run.requireAbsent(written);
            run.write(written, LetterTemplate::writeStandard);
            run.tell("已写入 " + written, "Written: " + written);
            return ExitCode.OK;
        }
        if (folder == null || paths.isEmpty()) {
            throw run.wrong("要有报告和 --to / needs reports and --to: gouji letters PATH… --to DIR");
        }
        Letters letters = new Letters(terms(), template(run));
        prepare(folder, run);
        List<Path> notReports = template == null ? List.of() : List.of(template);
        BatchResult summary = run.check(paths, previous, notReports, letters::add);
        List<Letter> all = letters.letters();
        Path target = folder;
        all.forEach(letter -> run.write(target.resolve(letter.fileName()), letter::write));
        if (!all.isEmpty()) {
            run.write(target.resolve(ALL), letters::writeAll);
        }
        run.tell(
                "反馈单 " + all.size() + " 份，在 " + folder + "；检查了 " + summary.files() + " 份文件。",
                all.size() + " letters in " + folder + "; files checked: " + summary.files() + ".");
        return OfficeRun.exitCode(summary);
    }

    private Letters.Terms terms() {
        Letters.Terms usual = Letters.Terms.of(sender, options.date());
        return new Letters.Terms(sender, number == null ? usual.number() : number, usual.date(), deadline);
    }

    private LetterTemplate template(OfficeRun run) throws IOException {
        if (template == null) {
            try {
                return LetterTemplate.standard();
            } catch (IllegalStateException libraryMissing) {
                throw run.wrong(String.valueOf(libraryMissing.getMessage()));
            }
        }
        try (InputStream stream = Files.newInputStream(template)) {
            return LetterTemplate.read(stream);
        } catch (NoSuchFileException missing) {
            throw run.wrong("没有这个文件或文件夹 / no such file or folder: " + missing.getFile());
        } catch (IOException | IllegalArgumentException unusable) {
            throw run.wrong("--template " + unusable.getMessage());
        }
    }

    /** Letters that were perhaps edited by hand are never replaced, nor old ones left among new. */
    private static void prepare(Path folder, OfficeRun run) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> entries = Files.list(folder)) {
                    if (entries.findAny().isPresent()) {
                        throw run.wrong("--to 请用新的或空的文件夹 / should be a new or an empty folder: " + folder);
                    }
                }
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(SubmissionWalk.IGNORE_MARK), "gouji letters\n");
        } catch (IOException failed) {
            throw new UnwritableException(folder, failed);
        }
    }
}
