/** Internal: plain text in every shape in which reports arrive: drawn grids, bars, tabs, CSV, cells line by line. */
package io.github.gouji.reader.text;
