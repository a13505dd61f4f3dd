package io.github.gouji.quickstart;

import io.github.gouji.ReportValidator;
import io.github.gouji.finding.Finding;
import io.github.gouji.result.ValidationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks the report given on the command line and says what is wrong with it. */
public final class CheckReports {

    /** Configured once, shared by threads. */
    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    private CheckReports() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            describe(VALIDATOR.check(Path.of(file))).forEach(System.out::println);
        }
    }

    /** A line for the file, then a line for each finding. */
    static List<String> describe(ValidationResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(result.file() + (result.isPassed() ? " 通过" : " 不通过"));
        for (Finding finding : result.findings()) {
            lines.add("  " + finding.severity() + " " + finding.rule().id() + " " + finding.message());
        }
        return lines;
    }
}
