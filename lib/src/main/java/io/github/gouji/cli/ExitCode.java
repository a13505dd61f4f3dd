package io.github.gouji.cli;

/** How a run ends; fixed and documented in {@code lib/docs/command-line.md}. */
final class ExitCode {

    /** Nothing at or above {@code --fail-on}. */
    static final int OK = 0;

    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;

    /** Wrong usage: an unknown option, a path that does not exist, an output that cannot be written. */
    static final int USAGE = 2;

    /** Some file could not be read; wins over {@link #FINDINGS}. */
    static final int UNREADABLE = 3;

    /** A fault in Gouji itself; wins over all. */
    static final int INTERNAL = 4;

    /** Nobody reads standard output any more: what shells report of a program that the closed pipe ended. */
    static final int PIPE_CLOSED = 141;

    private ExitCode() {}

    /** Whether all could be read and checked. */
    static boolean isOfChecked(int code) {
        return code == OK || code == FINDINGS;
    }
}
