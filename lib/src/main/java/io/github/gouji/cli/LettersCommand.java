package io.github.gouji.cli;

import io.github.gouji.constraint.Severity;
import io.github.gouji.office.Letter;
import io.github.gouji.office.LetterTemplate;
import io.github.gouji.office.Letters;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.FollowUp;
import io.github.gouji.result.UnitList;
import io.github.gouji.submission.SubmissionWalk;
import io.github.gouji.wording.FollowUpText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code gouji letters}. */
@Command(
        name = "letters",
        description = "检查报告，给每个有问题的单位写一份反馈单（Word），并合成一份供打印 / check reports and write a letter to "
                + "each unit with faults (Word), and one file of all to print",
        sortOptions = false)
final class LettersCommand implements Callable<Integer> {

    /** The file of all letters; it sorts before them. */
    private static final String ALL = "00-全部反馈单.docx";

    /** Keeps later runs from taking letters for reports. */
    private static final WholeFile.Content MARK =
            stream -> stream.write("gouji letters\n".getBytes(StandardCharsets.UTF_8));

    private static final String OWN_NUMBER = "#";

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
    private UnitsOption units;

    @Mixin
    private final OfficeRun run;

    LettersCommand(Terminal terminal) {
        this.run = new OfficeRun(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (written != null) {
            run.requireAbsent(written);
            run.write(written, LetterTemplate::writeStandard);
            run.tell("已写入 " + written, "Written: " + written);
            return ExitCode.OK;
        }
        if (folder == null || paths.isEmpty()) {
            throw run.wrong("要有报告和 --to / needs reports and --to: gouji letters PATH… --to DIR");
        }
        requireEmpty(folder);
        UnitList list = run.units(units);
        LetterTemplate look = template();
        Letters letters = new Letters(terms(), look, list);
        FollowUp followUp = new FollowUp(null, list, Severity.ERROR);
        List<Path> sums = EarlierSums.within(paths);
        List<Path> notReports = Stream.of(Stream.ofNullable(template), units.files().stream(), sums.stream())
                .flatMap(each -> each)
                .toList();
        BatchResult summary = followUp.of(run.check(paths, previous, notReports, result -> {
            letters.add(result);
            followUp.add(result);
        }));
        int written = write(letters, folder);
        tell(written, folder, summary);
        sums.forEach(sum -> run.tell(EarlierSums.told(sum).in(run.locale())));
        return run.exitCode(summary);
    }

    /** Nothing is left behind where there is nothing to write. */
    private int write(Letters letters, Path target) {
        List<Letter> all = letters.letters();
        if (!all.isEmpty()) {
            run.write(target.resolve(SubmissionWalk.IGNORE_MARK), MARK);
            all.forEach(letter -> run.write(target.resolve(letter.fileName()), letter::write));
            run.write(target.resolve(ALL), letters::writeAll);
        }
        return all.size();
    }

    private void tell(int letters, Path target, BatchResult summary) {
        int files = summary.files();
        if (letters == 0) {
            run.tell("检查了 " + files + " 份文件，没有要写反馈单的单位。", "Files checked: " + files + "; no unit needs a letter.");
        } else {
            run.tell(
                    "反馈单 " + letters + " 份，在 " + target + "；检查了 " + files + " 份文件。",
                    letters + " letters in " + target + "; files checked: " + files + ".");
        }
        summary.attendance().ifPresent(attendance -> {
            run.tell(FollowUpText.told(attendance, run.locale()));
            FollowUpText.lines(attendance, run.locale()).forEach(run::tell);
        });
    }

    /** What a number or a deadline lacks is told before anything is written. */
    private Letters.Terms terms() {
        Letters.Terms usual = Letters.Terms.of(sender, run.date());
        if (number == null) {
            run.tell(
                    "没有给 --number，编号“" + usual.number() + "”前的机关代字留空待填。",
                    "No --number is given: the code of the office in “" + usual.number()
                            + "” is left to be filled in.");
        } else if (!number.contains(OWN_NUMBER)) {
            throw run.wrong(
                    "--number 要有#，代表每份的序号，如清政公开函〔2027〕#号 / should have a #, for which each letter gets a number "
                            + "of its own: " + number);
        } else if (number.strip().equals(OWN_NUMBER)) {
            run.tell(
                    "--number 只有序号，没有机关代字和年份，公文一般写作“清政公开函〔2027〕#号”。",
                    "--number has neither code nor year; official letters have “清政公开函〔2027〕#号”.");
        }
        if (deadline != null && deadline.isBefore(run.date())) {
            run.tell(
                    "--due " + deadline + " 早于反馈单的日期 " + run.date() + "，请核对。",
                    "--due " + deadline + " is before the date of the letters, " + run.date() + "; please check.");
        }
        return new Letters.Terms(sender, number == null ? usual.number() : number, usual.date(), deadline);
    }

    private LetterTemplate template() throws IOException {
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
            throw run.noSuchFile(missing);
        } catch (FileSystemException unreadable) {
            throw run.wrong("--template 无法读取 / cannot be read: " + template);
        } catch (IOException | IllegalArgumentException unusable) {
            throw run.wrong("--template " + unusable.getMessage());
        }
    }

    /** Letters that were perhaps edited by hand are never replaced, nor old ones left among new. */
    private void requireEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw run.wrong("--to 请用新的或空的文件夹 / should be a new or an empty folder: " + folder);
            }
        } catch (IOException failed) {
            throw new UnwritableException(folder, failed);
        }
    }
}
