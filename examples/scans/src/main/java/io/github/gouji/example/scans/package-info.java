/** A plug-in for Gouji that reads scans and picture files with the models of PP-OCRv4. */
@NullMarked
package io.github.gouji.example.scans;

import org.jspecify.annotations.NullMarked;
