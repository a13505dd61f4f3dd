/** Many files: workers, the first reading, one result after the other. */
@Internal
package io.github.gouji.batch;

import io.github.gouji.constraint.Internal;
