/** What is submitted: folders, zips, names, what is passed over. */
@Internal
@NullMarked
package io.github.gouji.submission;

import io.github.gouji.constraint.Internal;
import org.jspecify.annotations.NullMarked;
