/** What callers get: results of one file and of many, baselines, lists of units. */
package io.github.gouji.result;
