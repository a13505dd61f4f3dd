/**
 * What is printed on a page (characters and lines with their places, as PDF and OFD tell them) becomes
 * paragraphs and tables. A reader draws its pages onto a {@link io.github.gouji.reader.page.PageCanvas} and gives them,
 * one after the other, to a {@link io.github.gouji.reader.page.PageRecogniser}.
 *
 * <p>All lengths are points (1/72 inch), x grows to the right and y downwards from the page's top left corner.
 */
@Internal
@NullMarked
package io.github.gouji.reader.page;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
