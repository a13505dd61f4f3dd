/**
 * The rules over prose ({@code narrative.*}). {@link io.github.gouji.rule.narrative.prose.Prose} reads a report's
 * running text into sentences, clauses and numbers; {@link io.github.gouji.rule.narrative.StatedFigures} says which
 * cells the numbers speak of; each rule judges them.
 */
@Internal
@NullMarked
package io.github.gouji.rule.narrative;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
