/** Internal: Word, WPS: {@code .docx} streamed from its parts, {@code .doc} by POI's HWPF. */
package io.github.gouji.reader.word;
