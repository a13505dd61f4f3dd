/** Many files: workers, the first reading, one result after the other. */
@Internal
@NullMarked
package io.github.gouji.batch;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
