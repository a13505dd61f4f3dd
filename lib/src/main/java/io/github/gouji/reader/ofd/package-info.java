/** OFD: text objects and paths drawn onto the pages of {@code reader.page}. */
@Internal
@NullMarked
package io.github.gouji.reader.ofd;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
