package io.github.gouji;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.parser.ParsedFile;
import io.github.gouji.parser.ReportParsers;
import java.util.List;

/**
 * Reads files and checks none.
 *
 * @param parsers which read what
 * @param limits how much a file may ask for
 */
record SubmissionReader(ReportParsers parsers, Limits limits) {

    /** A file with its reports as they are, or why it could not be read. */
    ValidationResult read(Submission submission) {
        FileContent content = submission.content();
        String name = submission.name();
        try {
            ParsedFile parsed = parsers.parse(content, limits);
            List<CheckedReport> reports = parsed.reports().stream()
                    .map(report -> new CheckedReport(report, List.of(), List.of(), List.of()))
                    .toList();
            return new ValidationResult(name, parsed.fileType(), FileFaults.of(content, parsed), reports);
        } catch (UnreadableException unreadable) {
            return new ValidationResult(name, "", List.of(FileFaults.of(content, unreadable)), List.of());
        }
    }
}
