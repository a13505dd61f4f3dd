/** Web pages, saved pages (MHTML), text with HTML in it. */
@Internal
package io.github.gouji.reader.web;

import io.github.gouji.constraint.Internal;
