/** What was found: {@link io.github.gouji.finding.Finding}s, and what became of every rule. */
package io.github.gouji.finding;
