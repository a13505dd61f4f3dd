/** Internal: the rules over a report's sections and frame — title, year, period, organisation, basis, signature, dates. */
package io.github.gouji.rule.frame;
