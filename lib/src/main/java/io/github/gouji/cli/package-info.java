/**
 * Internal: the command line, {@code gouji check} and {@code gouji rules}. Only here a process exits, the terminal is
 * asked for colours, and logging is set up.
 */
package io.github.gouji.cli;
