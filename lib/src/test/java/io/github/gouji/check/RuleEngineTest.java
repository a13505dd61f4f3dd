package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Advice;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

    /** What a host application might have. */
    record Submission(@Valid AnnualReport report) {}

    private static ReportDraft unsound() {
        return Reports.sound2021()
                .set("applications.granted.research", "${1+1}{text}")
                .set("applications.received.total", "3")
                .set("review.reconsideration.pending", "1")
                .set("disclosure.fees.amount", "/")
                .title("青石镇2020年政府信息公开工作年度报告");
    }

    private static List<Finding> findings(ReportDraft draft) {
        return ReportValidator.builder().build().check(draft.build()).findings();
    }

    private static Set<String> messagesOfThePlainFactory(AnnualReport report) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.CHINESE);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(new Submission(report), Default.class, Advice.class).stream()
                    .map(ConstraintViolation::getMessage)
                    .collect(Collectors.toSet());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void soundReportsHaveNoFindings() {
        assertThat(findings(Reports.sound2021())).isEmpty();
        assertThat(findings(Reports.sound2020())).isEmpty();
        assertThat(messagesOfThePlainFactory(Reports.sound2021().build())).isEmpty();
    }

    @Test
    void plainDefaultFactoryWithExpressionLanguageFindsTheSame() {
        assertThat(messagesOfThePlainFactory(unsound().build()))
                .containsExactlyInAnyOrderElementsOf(
                        findings(unsound()).stream().map(Finding::message).toList())
                .hasSizeGreaterThan(4);
    }

    @Test
    void textOfAReportIsNeverEvaluated() {
        assertThat(messagesOfThePlainFactory(unsound().build())).anyMatch(text -> text.contains("“${1+1}{text}”"));
        assertThat(findings(unsound())).anyMatch(finding -> finding.message().contains("“${1+1}{text}”"));
        assertThat(findings(unsound()))
                .anyMatch(finding -> finding.message(Locale.ENGLISH).contains("“${1+1}{text}”"));
    }

    @Test
    void findingsComeInTheSameOrderEveryTime() {
        List<String> first = findings(unsound()).stream().map(Finding::toString).toList();
        for (int run = 0; run < 20; run++) {
            assertThat(findings(unsound())).extracting(Finding::toString).containsExactlyElementsOf(first);
        }
    }

    @Test
    void oneValidatorServesManyThreads() throws Exception {
        ReportValidator validator = ReportValidator.builder().build();
        List<String> expected = validator.check(unsound().build()).findings().stream()
                .map(Finding::toString)
                .toList();
        Callable<List<String>> task = () -> validator.check(unsound().build()).findings().stream()
                .map(Finding::toString)
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                results.add(threads.submit(task));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
