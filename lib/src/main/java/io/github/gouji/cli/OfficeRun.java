package io.github.gouji.cli;

import io.github.gouji.ReportValidator;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.Words;
import io.github.gouji.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What commands have in common that make papers of results: check all, write, tell what could not be read. */
final class OfficeRun {

    private final Terminal terminal;
    private final CommandSpec spec;
    private final ValidatorOptions options;

    OfficeRun(Terminal terminal, CommandSpec spec, ValidatorOptions options) {
        this.terminal = terminal;
        this.spec = spec;
        this.options = options;
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
                throw wrong("没有找到报送文件 / no submissions in: " + paths);
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

    private ParameterException noSuchFile(NoSuchFileException missing) {
        return wrong("没有这个文件或文件夹 / no such file or folder: " + missing.getFile());
    }

    /** Refuses to write over what is read. */
    void requireNew(List<Path> written, List<Path> read) throws IOException {
        Optional<String> refusal = new OutputTargets(written).refusal(read);
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

    /** How such a run ends: what faults were found is not its question. */
    static int exitCode(BatchResult summary) {
        if (!summary.notFinished().isEmpty()) {
            return ExitCode.INTERNAL;
        }
        boolean unread =
                summary.newlyUnreadable() > 0 || !summary.unusedPrevious().isEmpty();
        return unread ? ExitCode.UNREADABLE : ExitCode.OK;
    }

    /** Tells what was written. */
    void tell(String zh, String en) {
        terminal.err().println(new Words(zh, en).in(options.locale()));
    }

    /** Wrong usage of the command. */
    ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
