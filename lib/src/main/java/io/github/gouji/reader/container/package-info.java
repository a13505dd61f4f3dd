/** What every container of bytes needs (zips, OLE2, XML, encoded text), each bounded by the budget of one document. */
@Internal
package io.github.gouji.reader.container;

import io.github.gouji.constraint.Internal;
