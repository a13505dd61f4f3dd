package io.github.gouji.parser;

import io.github.gouji.report.AnnualReport;
import java.util.List;
import java.util.Objects;

/**
 * What was found in a file.
 *
 * @param fileType short name of the kind of file, such as {@code docx}
 * @param reports the reports in it in their order; none if it is no annual report
 */
public record ParsedFile(String fileType, List<AnnualReport> reports) {

    public ParsedFile {
        Objects.requireNonNull(fileType);
        reports = List.copyOf(reports);
    }
}
