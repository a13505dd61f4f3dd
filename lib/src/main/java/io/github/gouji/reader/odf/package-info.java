/** OpenDocument text and sheets, packed or flat. */
@Internal
@NullMarked
package io.github.gouji.reader.odf;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
