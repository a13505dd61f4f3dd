/** Internal: rules over two reports of the same organisation, {@code years.*}, and how such reports find each other. */
package io.github.gouji.rule.years;
