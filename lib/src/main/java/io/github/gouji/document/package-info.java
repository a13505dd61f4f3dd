/**
 * What any file says: paragraphs, tables and pictures in reading order, each with the {@link
 * io.github.gouji.document.Place place} where a person finds it. Nothing in here knows what a report is.
 */
@NullMarked
package io.github.gouji.document;

import org.jspecify.annotations.NullMarked;
