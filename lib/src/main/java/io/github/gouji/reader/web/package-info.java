/** Web pages, saved pages (MHTML), text with HTML in it. */
@Internal
@NullMarked
package io.github.gouji.reader.web;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
