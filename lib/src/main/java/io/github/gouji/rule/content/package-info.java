/** The rules over what a report must say, and must not. */
@Internal
@NullMarked
package io.github.gouji.rule.content;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
