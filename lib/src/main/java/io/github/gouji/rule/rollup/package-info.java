/** Rules over a report and those of the units below, {@code rollup.*}. */
@Internal
package io.github.gouji.rule.rollup;

import io.github.gouji.constraint.Internal;
