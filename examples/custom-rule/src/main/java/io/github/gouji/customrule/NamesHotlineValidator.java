package io.github.gouji.customrule;

import io.github.gouji.report.AnnualReport;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Looks for the number of the hotline in the running text. */
public final class NamesHotlineValidator implements ConstraintValidator<NamesHotline, AnnualReport> {

    @Override
    public boolean isValid(AnnualReport report, ConstraintValidatorContext context) {
        return report == null
                || !report.isNarrated()
                || report.passages().anyMatch(passage -> passage.text().contains("12345"));
    }
}
