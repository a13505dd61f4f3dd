/** Figures of the three tables from text that says not how its tables are built. */
@Internal
@NullMarked
package io.github.gouji.parser.stream;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
