package io.github.gouji.customrule;

import io.github.gouji.report.AnnualReport;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;

/** Adds our constraints to the report; Gouji finds it as a service. */
public final class OwnRules implements ConstraintMappingContributor {

    @Override
    public void createConstraintMappings(ConstraintMappingBuilder builder) {
        builder.addConstraintMapping()
                .type(AnnualReport.class)
                .constraint(new GenericConstraintDef<>(NamesHotline.class));
    }
}
