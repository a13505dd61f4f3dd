/**
 * The command line, {@code gouji check} and {@code gouji rules}. Only here a process exits, the terminal is
 * asked for colours, and logging is set up.
 */
@Internal
@NullMarked
package io.github.gouji.cli;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
