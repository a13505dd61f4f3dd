/**
 * How people are told: the verdict on a report, what to change, what is wrong and where; Chinese or English, the same
 * words in every output and in annotated copies.
 */
@Internal
@NullMarked
package io.github.gouji.wording;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
