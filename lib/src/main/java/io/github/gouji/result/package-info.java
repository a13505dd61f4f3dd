/** What callers get: results of one file and of many, baselines, lists of units. */
@NullMarked
package io.github.gouji.result;

import org.jspecify.annotations.NullMarked;
