/** Internal: the rules over what a report must say, and must not. */
package io.github.gouji.rule.content;
