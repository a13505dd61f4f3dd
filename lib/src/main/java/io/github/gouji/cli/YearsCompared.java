package io.github.gouji.cli;

import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.years.YearRules;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether any report met that of the year before; if none did although there is one, why. */
final class YearsCompared {

    private final Locale locale;
    private final Set<String> nothingFound;
    private final String rule = new YearRules().rules().get(0).id();
    private final Map<String, Set<String>> files = new LinkedHashMap<>();
    private boolean any;

    YearsCompared(Locale locale) {
        this.locale = locale;
        this.nothingFound = Stream.of("previous-missing", "no-previous", "no-organization", "no-year")
                .map(key -> Reasons.of(key).in(locale))
                .collect(Collectors.toSet());
    }

    /** Takes a result. */
    void add(ValidationResult result) {
        for (CheckedReport report : result.reports()) {
            any |= report.previous().isPresent();
            report.outcomes().stream()
                    .filter(outcome -> outcome.rule().id().equals(rule))
                    .flatMap(outcome -> outcome.reason(locale).stream())
                    .filter(reason -> !nothingFound.contains(reason))
                    .forEach(reason -> files.computeIfAbsent(reason, any -> new LinkedHashSet<>())
                            .add(result.file()));
        }
    }

    /** Whether any did. */
    boolean any() {
        return any;
    }

    /** What kept reports from it that had one to meet, with their files. */
    List<String> obstacles() {
        return files.entrySet().stream()
                .map(each -> new Words("没有逐年比对：", "not held against the year before: ").in(locale)
                        + each.getKey()
                        + new Words("：", ": ").in(locale)
                        + String.join(new Words("、", ", ").in(locale), each.getValue()))
                .toList();
    }
}
