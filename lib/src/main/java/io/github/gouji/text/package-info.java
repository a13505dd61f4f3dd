/**
 * Chinese text as offices write it — white space and full-width forms, numerals, widths. The one place where
 * characters become numbers; of reports it knows nothing.
 */
@Internal
@NullMarked
package io.github.gouji.text;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
