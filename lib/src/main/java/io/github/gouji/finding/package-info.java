/**
 * What was found: {@link io.github.gouji.finding.Finding}s, and what became of every rule, {@link
 * io.github.gouji.finding.RuleOutcome}. Both are public; how they are made is internal.
 */
@Internal
@NullMarked
package io.github.gouji.finding;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
