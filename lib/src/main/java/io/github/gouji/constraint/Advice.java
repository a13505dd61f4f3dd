package io.github.gouji.constraint;

/**
 * Validation group of warnings and infos. The default group holds errors alone, so that {@code @Valid} refuses what {@code
 * gouji check} does; {@code validator.validate(report, Default.class, Advice.class)} tells all.
 */
public interface Advice {}
