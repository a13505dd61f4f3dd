/**
 * The plug for programs that read pictures: {@link io.github.gouji.reader.picture.PictureReader}. Gouji has none of its
 * own; without one, what stands in pictures is told and not read.
 */
@Internal
@NullMarked
package io.github.gouji.reader.picture;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
