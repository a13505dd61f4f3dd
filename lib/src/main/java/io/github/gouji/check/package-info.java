/** Internal: one file from its bytes to its result. {@link io.github.gouji.check.FileCheck} is the way through the house. */
package io.github.gouji.check;
