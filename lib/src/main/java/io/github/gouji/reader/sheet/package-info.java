/** Excel, ET: {@code .xlsx} streamed from its parts, {@code .xls} from its records; tables found in a sheet. */
@Internal
@NullMarked
package io.github.gouji.reader.sheet;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
