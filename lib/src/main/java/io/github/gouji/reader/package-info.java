/**
 * From bytes to a {@link io.github.gouji.document.SourceDocument}. {@link io.github.gouji.reader.DocumentReader} is the
 * plug; {@link io.github.gouji.reader.DocumentReaders} (internal) finds the one that fits a file. Below this package, one
 * room for each kind of file.
 */
@Internal
@NullMarked
package io.github.gouji.reader;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
