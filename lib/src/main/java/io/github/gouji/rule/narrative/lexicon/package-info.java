/**
 * The words that prose is read by. They stand in {@code lexicon.txt}, in classes that the code knows by name;
 * how they follow on each other in sentences it does not know.
 */
@Internal
@NullMarked
package io.github.gouji.rule.narrative.lexicon;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
