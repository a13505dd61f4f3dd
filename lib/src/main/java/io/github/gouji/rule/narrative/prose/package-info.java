/**
 * The running text of a report as sentences, clauses and numbers with the words around them. What the numbers
 * count it does not know.
 */
@Internal
@NullMarked
package io.github.gouji.rule.narrative.prose;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
