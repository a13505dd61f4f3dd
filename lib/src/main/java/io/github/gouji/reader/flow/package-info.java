/** Blocks of a flowing document as they come in: paragraphs and tables counted, grids of cells, numbers of lists. */
@Internal
@NullMarked
package io.github.gouji.reader.flow;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
