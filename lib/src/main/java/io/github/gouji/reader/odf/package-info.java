/** OpenDocument text and sheets, packed or flat. */
@Internal
package io.github.gouji.reader.odf;

import io.github.gouji.constraint.Internal;
