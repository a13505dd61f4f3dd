/** The rules over a report's sections and frame — title, year, period, organisation, basis, signature, dates. */
@Internal
@NullMarked
package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
