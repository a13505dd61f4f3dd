/** PDF: PDFBox's glyphs and lines drawn onto the pages of {@code reader.page}. */
@Internal
@NullMarked
package io.github.gouji.reader.pdf;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
