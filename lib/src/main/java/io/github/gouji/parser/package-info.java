/**
 * From what a file says to what a report means. {@link io.github.gouji.parser.ReportParser} is the plug; the built-in
 * parsers are internal: one recognises the form in a document of any kind, one reads a report given as JSON.
 */
@Internal
@NullMarked
package io.github.gouji.parser;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
