/** Plain text in every shape in which reports arrive: drawn grids, bars, tabs, CSV, cells line by line. */
@Internal
@NullMarked
package io.github.gouji.reader.text;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
