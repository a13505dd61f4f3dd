/** Internal: PDF: PDFBox's glyphs and lines drawn onto the pages of {@code reader.page}. */
package io.github.gouji.reader.pdf;
