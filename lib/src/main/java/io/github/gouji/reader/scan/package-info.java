/** Files that are pictures: scanned pages without a document around them. Read only where a plug-in reads pictures. */
@Internal
@NullMarked
package io.github.gouji.reader.scan;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
