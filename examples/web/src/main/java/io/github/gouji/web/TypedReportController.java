package io.github.gouji.web;

import io.github.gouji.ReportValidator;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.ValidationResult;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reports typed into a form of the portal. */
@RestController
class TypedReportController {

    private final ReportValidator validator;

    TypedReportController(ReportValidator validator) {
        this.validator = validator;
    }

    /** Errors never come here, they are refused by {@code @Valid}; what is left to say are warnings and infos. */
    @PostMapping("/api/reports")
    ValidationResult take(@Valid @RequestBody AnnualReport report, Locale locale) {
        return validator.check(report).in(locale);
    }
}
