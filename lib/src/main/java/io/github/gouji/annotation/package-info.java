/**
 * Comments and shades put into a copy of a Word, Excel or PDF file. Nothing in here knows what a report is; what the comments
 * say is made in {@code wording}.
 */
@Internal
@NullMarked
package io.github.gouji.annotation;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
