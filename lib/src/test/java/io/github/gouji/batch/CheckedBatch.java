package io.github.gouji.batch;

import io.github.gouji.ReportValidator;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A batch that was checked, asked file by file what the years say of each other.
 *
 * @param results in the order of the files
 */
public record CheckedBatch(List<ValidationResult> results, BatchResult summary) {

    private static final ReportValidator VALIDATOR =
            ReportValidator.builder().jobs(2).build();

    /** Checks files and folders, with those of the year before. */
    public static CheckedBatch of(List<Path> paths, List<Path> previous) throws IOException {
        List<ValidationResult> results = new ArrayList<>();
        BatchResult summary =
                VALIDATOR.checkAll(Submissions.of(paths).withPrevious(Submissions.of(previous)), results::add);
        return new CheckedBatch(results, summary);
    }

    /** Writes a report as data, with what was carried over and forward. */
    public static Path write(Path file, String organization, int year, int over, int forward) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, """
                {"organization":"%s","year":%d,"format":"2021","tables":{"applications":{
                 "carriedOver":{"naturalPerson":%d,"business":0,"research":0,"publicWelfare":0,"legalService":0,
                                "otherOrganization":0,"total":%3$d},
                 "carriedForward":{"naturalPerson":%d,"business":0,"research":0,"publicWelfare":0,"legalService":0,
                                "otherOrganization":0,"total":%4$d}}}}""".formatted(organization, year, over, forward));
    }

    /** What became of the file whose path ends so. */
    public ValidationResult result(String file) {
        return results.stream()
                .filter(result -> result.file().endsWith(file))
                .findFirst()
                .orElseThrow();
    }

    /** What two years contradict each other in. */
    public List<Finding> yearFindings(String file) {
        return result(file).findings().stream()
                .filter(finding -> finding.rule().family().equals("years"))
                .toList();
    }

    /** What became of each rule. */
    public Map<String, RuleOutcome> outcomes(String file) {
        return result(file).reports().get(0).outcomes().stream()
                .collect(Collectors.toMap(outcome -> outcome.rule().id(), outcome -> outcome));
    }

    /** Why a rule was not evaluated, in Chinese; empty if it was. */
    public String reason(String file, String rule) {
        return outcomes(file).get(rule).reason(Locale.CHINESE).orElse("");
    }
}
