/** Word, WPS: {@code .docx} streamed from its parts, {@code .doc} by POI's HWPF. */
@Internal
@NullMarked
package io.github.gouji.reader.word;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
