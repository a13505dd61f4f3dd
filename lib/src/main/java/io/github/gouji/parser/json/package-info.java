/** Reports given as JSON. */
@Internal
@NullMarked
package io.github.gouji.parser.json;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
