/** How Word files and workbooks are laid out: pages, lists, the tables of the form. */
@Internal
@NullMarked
package io.github.gouji.paper;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
