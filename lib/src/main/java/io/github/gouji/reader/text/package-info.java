/** Plain text in every shape in which reports arrive: drawn grids, bars, tabs, CSV, cells line by line. */
@Internal
package io.github.gouji.reader.text;

import io.github.gouji.constraint.Internal;
