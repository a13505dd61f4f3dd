/** Rich text: tokens, groups, the flow of paragraphs and rows. */
@Internal
@NullMarked
package io.github.gouji.reader.rtf;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
