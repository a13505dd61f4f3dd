/** OFD: text objects and paths drawn onto the pages of {@code reader.page}. */
@Internal
package io.github.gouji.reader.ofd;

import io.github.gouji.constraint.Internal;
