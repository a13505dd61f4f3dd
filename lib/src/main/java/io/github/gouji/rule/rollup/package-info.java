/** Rules over a report and those of the units below, {@code rollup.*}. */
@Internal
@NullMarked
package io.github.gouji.rule.rollup;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
