package io.github.gouji.cli;

import io.github.gouji.ReportValidator;
import io.github.gouji.paper.Seal;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.Words;
import io.github.gouji.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What commands have in common that make papers of results: check all, write, tell what could not be read. */
final class OfficeRun {

    private final Terminal terminal;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private ValidatorOptions options;

    OfficeRun(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Checks submissions.
     *
     * @param notReports files that hold no report even if they lie among reports
     * @return what it came to
     */
    BatchResult check(
            List<Path> paths, List<Path> previous, Collection<Path> notReports, Consumer<ValidationResult> results)
            throws IOException {
        try (RuleJars jars = options.ruleJars(this::wrong)) {
            ReportValidator validator = options.validator(jars, builder -> builder.exclude(notReports), this::wrong);
            BatchResult summary =
                    validator.checkAll(Submissions.of(paths).withPrevious(Submissions.of(previous)), results);
            if (summary.files() == 0) {
                throw wrong("没有找到报送文件 / no submissions in: "
                        + paths.stream().map(Path::toString).collect(Collectors.joining(", ")));
            }
            return summary;
        } catch (NoSuchFileException missing) {
            throw noSuchFile(missing);
        }
    }

    /** Writes a file, or one of the folders above which is missing. */
    void write(Path file, WholeFile.Content content) {
        try {
            WholeFile.write(file, content);
        } catch (IOException failed) {
            throw new UnwritableException(file, failed);
        } catch (IllegalStateException libraryMissing) {
            throw wrong(file + ": " + libraryMissing.getMessage());
        }
    }

    /** Reads the list of units. */
    UnitList units(UnitsOption list) {
        try {
            return list.read(this::wrong);
        } catch (NoSuchFileException missing) {
            throw noSuchFile(missing);
        }
    }

    /** A path that does not exist. */
    ParameterException noSuchFile(NoSuchFileException missing) {
        return wrong("没有这个文件或文件夹 / no such file or folder: " + missing.getFile());
    }

    /** Refuses to replace anything but what an earlier run wrote there and nobody changed; an empty file holds nothing. */
    void requireOwn(List<Path> written) throws IOException {
        for (Path file : written) {
            if (Files.isDirectory(file)) {
                throw wrong("这是文件夹，请写明文件名 / is a folder, a file is wanted: " + file);
            }
            if (Files.isRegularFile(file) && Files.size(file) > 0 && !Seal.isWhole(file)) {
                throw wrong(
                        "已有这个文件，不是以前汇总的结果，或者后来有人改过，不予覆盖 / is there already, and no earlier sum or changed since, not"
                                + " replaced: " + file);
            }
        }
    }

    /** Refuses to write over what is read, other than what an earlier run wrote there. */
    void requireNew(List<Path> written, List<Path> read) throws IOException {
        Optional<String> refusal = new OutputTargets(written, Seal::isWhole).refusal(read);
        if (refusal.isPresent()) {
            throw wrong(refusal.get());
        }
    }

    /** Refuses to replace what someone may have filled in by hand. */
    void requireAbsent(Path file) {
        if (Files.exists(file)) {
            throw wrong("已有这个文件，不予覆盖 / is there already, not replaced: " + file);
        }
    }

    /** A name that is not given in vain. */
    String requireName(String option, String name) {
        if (name.isBlank()) {
            throw wrong(option + " 不能是空的 / should not be empty");
        }
        return name.strip();
    }

    /** How such a run ends, and why if files could not be read: what faults were found is not its question. */
    int exitCode(BatchResult summary) {
        if (!summary.notFinished().isEmpty()) {
            return ExitCode.INTERNAL;
        }
        int unread = summary.newlyUnreadable() + summary.unusedPrevious().size();
        if (unread == 0) {
            return ExitCode.OK;
        }
        tell(
                "有 " + unread + " 份文件无法读取，退出码为" + ExitCode.UNREADABLE + "。",
                "Files that could not be read: " + unread + "; the exit code is " + ExitCode.UNREADABLE + ".");
        return ExitCode.UNREADABLE;
    }

    /** Tells what was written. */
    void tell(String zh, String en) {
        tell(new Words(zh, en).in(locale()));
    }

    /** Tells what is in the language already. */
    void tell(String text) {
        terminal.err().println(text);
    }

    /** The language of what is told; papers are Chinese. */
    Locale locale() {
        return options.locale();
    }

    /** The date that papers bear. */
    LocalDate date() {
        return options.date();
    }

    /** Wrong usage of the command. */
    ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
