/** Rules over two reports of the same organisation, {@code years.*}, and how such reports find each other. */
@Internal
package io.github.gouji.rule.years;

import io.github.gouji.constraint.Internal;
