/** Internal: blocks of a flowing document as they come in: paragraphs and tables counted, grids of cells, numbers of lists. */
package io.github.gouji.reader.flow;
