/** Word, WPS: {@code .docx} streamed from its parts, {@code .doc} by POI's HWPF. */
@Internal
package io.github.gouji.reader.word;

import io.github.gouji.constraint.Internal;
