/** Internal: what every container of bytes needs (zips, OLE2, XML, encoded text), each bounded by the budget of one document. */
package io.github.gouji.reader.container;
