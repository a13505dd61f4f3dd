/**
 * The rules. {@link io.github.gouji.rule.Rule} is public; everything else here is internal: {@link
 * io.github.gouji.rule.RuleFamily}, the one door by which rules come in, and the {@link
 * io.github.gouji.rule.Examination} in which they note what passed, what failed and what could not be evaluated.
 */
@Internal
@NullMarked
package io.github.gouji.rule;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
