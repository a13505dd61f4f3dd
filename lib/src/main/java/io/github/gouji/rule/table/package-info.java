/** Internal: the rules over the three tables — their form, their cells, their sums, what table 二 can mean. */
package io.github.gouji.rule.table;
