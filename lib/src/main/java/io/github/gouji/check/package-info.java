/** One file from its bytes to its result. {@link io.github.gouji.check.FileCheck} is the way through the house. */
@Internal
@NullMarked
package io.github.gouji.check;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
