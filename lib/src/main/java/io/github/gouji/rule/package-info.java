/**
 * The rules. {@link io.github.gouji.rule.Rule} is the public catalogue; everything else here is internal: the
 * validators behind the constraints, and the {@link io.github.gouji.rule.Examination} in which they note what passed,
 * what failed and what could not be evaluated.
 */
package io.github.gouji.rule;
