package io.github.gouji;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.parser.ParsedFile;
import io.github.gouji.parser.ReportParsers;
import io.github.gouji.rule.RuleSettings;
import java.util.List;
import java.util.function.Function;

/**
 * Reads files and checks none.
 *
 * @param parsers which read what
 * @param limits how much a file may ask for
 * @param settings the settings for a file of this name
 */
record SubmissionReader(ReportParsers parsers, Limits limits, Function<String, RuleSettings> settings) {

    /** A file with its reports as they are, or why it could not be read. */
    ValidationResult read(Submission submission) {
        FileContent content = submission.content();
        String name = submission.name();
        try {
            ParsedFile parsed = parsers.parse(content, limits);
            List<CheckedReport> reports = parsed.reports().stream()
                    .map(report -> new CheckedReport(report, List.of(), List.of(), List.of()))
                    .toList();
            return new ValidationResult(
                    name, parsed.fileType(), FileFaults.of(content, parsed, settings.apply(name)), reports);
        } catch (UnreadableException unreadable) {
            return new ValidationResult(name, "", List.of(FileFaults.of(content, unreadable)), List.of());
        }
    }
}
