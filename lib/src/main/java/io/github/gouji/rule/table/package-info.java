/** The rules over the three tables — their form, their cells, their sums, what table 二 can mean. */
@Internal
@NullMarked
package io.github.gouji.rule.table;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
