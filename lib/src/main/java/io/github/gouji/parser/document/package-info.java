/** The report in a document: its sections, title, year, period, organisation, and which table is which. */
@Internal
@NullMarked
package io.github.gouji.parser.document;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
