/** Rules over two reports of the same organisation, {@code years.*}, and how such reports find each other. */
@Internal
@NullMarked
package io.github.gouji.rule.years;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
