/** Reports given as JSON. */
@Internal
package io.github.gouji.parser.json;

import io.github.gouji.constraint.Internal;
