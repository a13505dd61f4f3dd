/**
 * The catalogue: every family of rules in one list, and the one validator that runs those over a single report inside
 * Jakarta Validation. {@link io.github.gouji.rule.catalog.RuleCatalog} is public; everything else here is internal.
 */
@Internal
@NullMarked
package io.github.gouji.rule.catalog;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
