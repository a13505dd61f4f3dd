package io.github.gouji.web;

import io.github.gouji.ReportValidator;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.ValidationResult;
import jakarta.validation.Valid;
import java.time.Year;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports typed into a form of the portal. */
@RestController
class TypedReportController {

    private final ReportValidator validator;
    private final Workers workers;
    private final Pages pages;

    TypedReportController(ReportValidator validator, Workers workers, Pages pages) {
        this.validator = validator;
        this.workers = workers;
        this.pages = pages;
    }

    /** The three tables to type in, those of the year before this unless another is asked for. */
    @GetMapping(path = "/form", produces = "text/html;charset=UTF-8")
    String form(@RequestParam(required = false) @Nullable Integer year, Locale locale) {
        int reported = year == null ? Year.now().getValue() - 1 : year;
        ReportFormat format = ReportFormat.ofYear(reported).orElseThrow(() -> new RefusedException(Refusal.NO_FORM));
        return pages.form(format, reported, locale);
    }

    /** What is wrong so far with a report that somebody is typing, and what was likely meant; nothing is refused. */
    @PostMapping("/api/reports/check")
    ValidationResult check(@RequestBody AnnualReport report, Locale locale) {
        return workers.run(() -> validator.check(report).in(locale));
    }

    /** Errors never come here, they are refused by {@code @Valid}; what is left to say are warnings and infos. */
    @PostMapping("/api/reports")
    ValidationResult take(@Valid @RequestBody AnnualReport report, Locale locale) {
        return validator.check(report).in(locale);
    }
}
