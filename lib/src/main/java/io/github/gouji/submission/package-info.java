/** What is submitted: folders, zips, names, what is passed over. */
@Internal
package io.github.gouji.submission;

import io.github.gouji.constraint.Internal;
