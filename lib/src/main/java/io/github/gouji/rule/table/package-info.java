/**
 * The rules over the three tables, in four families: {@code StandardFormRules} (variant, tables, rows, columns, labels),
 * {@code SoundCellsRules} (what stands in a cell), {@code BalancedTablesRules} (the form's equations, and nothing else)
 * and {@code PlausibleDisclosureRules} (what table 二 can mean).
 */
@Internal
@NullMarked
package io.github.gouji.rule.table;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
