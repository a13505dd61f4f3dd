/** Internal: rules over a report and those of the units below, {@code rollup.*}. */
package io.github.gouji.rule.rollup;
