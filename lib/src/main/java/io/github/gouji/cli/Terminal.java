package io.github.gouji.cli;

import java.io.PrintStream;

/**
 * Where a run writes.
 *
 * @param out what people read, such as findings as text
 * @param data the same stream for what programs read: UTF-8 whatever the terminal shows
 * @param err progress, warnings, wrong usage
 * @param colour whether {@code out} shows colours
 * @param interactive whether a person watches
 */
record Terminal(PrintStream out, PrintStream data, PrintStream err, boolean colour, boolean interactive) {

    /** One that shows UTF-8. */
    Terminal(PrintStream out, PrintStream err, boolean colour, boolean interactive) {
        this(out, out, err, colour, interactive);
    }
}
