/**
 * What the collecting office makes of results: letters to its units, the sums of their figures, the form to fill in.
 * Everything is written to a stream, so that a portal needs no disk.
 */
@NullMarked
package io.github.gouji.office;

import org.jspecify.annotations.NullMarked;
