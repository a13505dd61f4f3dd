package io.github.gouji.check;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import java.util.List;
import java.util.Objects;

/**
 * A file that was read and not yet checked.
 *
 * @param name how results name it
 * @param fileType short name of the kind of file, such as {@code docx}; empty if it could not be read
 * @param fileFindings what is wrong with the file as such ({@code file.*})
 * @param reports the reports in it; none if it could not be read or is no report
 */
public record ReadFile(String name, String fileType, List<Finding> fileFindings, List<AnnualReport> reports) {

    public ReadFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(fileType);
        fileFindings = List.copyOf(fileFindings);
        reports = List.copyOf(reports);
    }

    /** A file that could not be read. */
    public static ReadFile unread(String name, Finding why) {
        return new ReadFile(name, "", List.of(why), List.of());
    }
}
