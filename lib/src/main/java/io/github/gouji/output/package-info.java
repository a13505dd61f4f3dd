/**
 * Results for people and programs: text, JSON and more. {@link io.github.gouji.output.OutputFormat} is where to start;
 * the formats themselves are internal. {@link io.github.gouji.output.AnnotatedCopy} puts them into a copy of the
 * submission itself.
 *
 * <pre>{@code
 * try (ResultWriter writer = OutputFormat.JSON.open(stream, OutputSettings.defaults())) {
 *     BatchResult summary = validator.checkAll(paths, writer::write);
 *     writer.finish(summary);
 * }
 * }</pre>
 */
@NullMarked
package io.github.gouji.output;

import org.jspecify.annotations.NullMarked;
