/** Internal: OpenDocument text and sheets, packed or flat. */
package io.github.gouji.reader.odf;
