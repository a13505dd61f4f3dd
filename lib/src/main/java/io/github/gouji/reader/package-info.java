/**
 * One class per kind of file that turns bytes into a {@link io.github.gouji.document.SourceDocument}. {@link
 * io.github.gouji.reader.DocumentReader} is the plug; {@link io.github.gouji.reader.DocumentReaders} finds the one that
 * fits a file. The readers themselves are internal.
 */
@Internal
package io.github.gouji.reader;

import io.github.gouji.constraint.Internal;
