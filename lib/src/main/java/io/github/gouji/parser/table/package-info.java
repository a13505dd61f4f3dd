/** Figures of the three tables from tables of a document, by labels and order. */
@Internal
@NullMarked
package io.github.gouji.parser.table;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
