/**
 * Which cells are wrong and what was likely meant: {@link io.github.gouji.diagnosis.Repair}. How that is found out is
 * internal.
 */
@Internal
@NullMarked
package io.github.gouji.diagnosis;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
