/** What every container of bytes needs (zips, OLE2, XML, encoded text), each bounded by the budget of one document. */
@Internal
@NullMarked
package io.github.gouji.reader.container;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
