package io.github.gouji.cli;

import java.io.PrintStream;

/**
 * Where a run writes.
 *
 * @param out findings
 * @param err progress, warnings, wrong usage
 * @param colour whether {@code out} shows colours
 * @param interactive whether a person watches
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean interactive) {}
