/** The rules over what a report must say, and must not. */
@Internal
package io.github.gouji.rule.content;

import io.github.gouji.constraint.Internal;
