package io.github.gouji.check;

import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.finding.Finding;
import io.github.gouji.parser.ParsedFile;
import io.github.gouji.parser.ReportParsers;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.PreviousFigures;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.rollup.RollUp;
import io.github.gouji.rule.years.PreviousReport;
import io.github.gouji.rule.years.PreviousReports;
import io.github.gouji.submission.Submission;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file from its bytes to its result: the way through the house. {@link #check(Submission, PreviousReports)} is the
 * place to start reading. A batch takes the two halves of it by themselves, since it reads all files before it checks any.
 *
 * @param parsers which read what
 * @param limits how much a file may ask for
 * @param rules the rules
 * @param settings the validator's own settings
 * @param settingsFile what a configuration file says for a file
 * @param locale the language in which results are told
 */
public record FileCheck(
        ReportParsers parsers,
        Limits limits,
        RuleEngine rules,
        RuleSettings settings,
        SettingsFile settingsFile,
        Locale locale) {

    /** Around a report given as an object there is no file. */
    private static final ReadFile GIVEN = new ReadFile("", "", List.of(), List.of());

    /** The whole way: read and parse, then rules, then diagnosis. */
    public ValidationResult check(Submission file, PreviousReports previous) {
        try {
            return check(read(file), previous);
        } catch (OutOfMemoryError tooLarge) {
            return unread(unreadable(file.name(), Limits.outOfMemory()));
        }
    }

    /** Reads and parses: a reader makes a document of the bytes, the parser one report or several of the document. */
    public ReadFile read(Submission file) {
        FileContent content = file.content();
        RuleSettings here = settingsOf(file.name());
        try {
            ParsedFile parsed = parsers.parse(content, new Budget(limits));
            List<Finding> findings = FileFaults.of(content, parsed, here);
            return new ReadFile(file.name(), parsed.fileType(), findings, parsed.reports());
        } catch (UnreadableException unreadable) {
            return ReadFile.unread(file.name(), FileFaults.of(content, unreadable, here));
        } catch (OutOfMemoryError tooLarge) {
            return ReadFile.unread(file.name(), FileFaults.of(content, Limits.outOfMemory(), here));
        }
    }

    /** A file whose content cannot be had. */
    public ReadFile unreadable(String name, UnreadableException why) {
        return ReadFile.unread(name, FileFaults.of(why, Submission.fileName(name), settingsOf(name)));
    }

    /** The rest of the way, for each report: what is wrong, by the rules, and what was meant, by diagnosis. */
    public ValidationResult check(ReadFile read, PreviousReports previous) {
        RuleSettings here = settingsOf(read.name());
        List<CheckedReport> checked = new ArrayList<>();
        for (AnnualReport report : read.reports()) {
            checked.add(checkReport(report, here, previous.find(report)));
        }
        return result(read, checked);
    }

    /** A report given as an object, without a file around it. */
    public ValidationResult check(AnnualReport report, PreviousReports.Found previous) {
        try {
            return result(GIVEN, List.of(checkReport(report, settingsOf(""), previous)));
        } catch (OutOfMemoryError tooLarge) {
            return unread(unreadable("", Limits.outOfMemory()));
        }
    }

    /** A file that could not be read, or in which there is no report. */
    public ValidationResult unread(ReadFile read) {
        return result(read, List.of());
    }

    private ValidationResult result(ReadFile read, List<CheckedReport> checked) {
        return new ValidationResult(read.name(), read.fileType(), read.fileFindings(), checked).in(locale);
    }

    /** Rules, then diagnosis. */
    private CheckedReport checkReport(AnnualReport report, RuleSettings here, PreviousReports.Found previous) {
        RuleEngine.Verdicts verdicts = rules.check(report, here, previous);
        return new CheckedReport(
                report,
                verdicts.findings(),
                verdicts.outcomes(),
                Diagnosis.of(report, verdicts.findings(), previous.report()),
                figures(report, previous.report()));
    }

    private static @Nullable PreviousFigures figures(AnnualReport report, @Nullable PreviousReport previous) {
        if (previous == null) {
            return null;
        }
        Map<CellKey, BigDecimal> numbers = new HashMap<>();
        for (CellKey cell : report.format().map(ReportFormat::cells).orElse(List.of())) {
            previous.number(cell).ifPresent(number -> numbers.put(cell, number));
        }
        return previous.year().map(year -> new PreviousFigures(year, numbers)).orElse(null);
    }

    /** Holds the first report of a file against those of units; of itself it is not checked. */
    public ValidationResult rollUp(ReadFile read, RollUp units) {
        CheckedReport checked = rollUpReport(read.reports().get(0), settingsOf(read.name()), units);
        return result(read, List.of(checked));
    }

    /** Holds a report given as an object against those of units. */
    public ValidationResult rollUp(AnnualReport report, RollUp units) {
        return result(GIVEN, List.of(rollUpReport(report, settingsOf(""), units)));
    }

    private CheckedReport rollUpReport(AnnualReport report, RuleSettings here, RollUp units) {
        RuleEngine.Verdicts verdicts = rules.check(report, here, units);
        return new CheckedReport(report, verdicts.findings(), verdicts.outcomes(), List.of());
    }

    private RuleSettings settingsOf(String file) {
        return settingsFile.of(file, settings);
    }
}
