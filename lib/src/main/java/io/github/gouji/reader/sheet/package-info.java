/** Internal: Excel, ET: {@code .xlsx} streamed from its parts, {@code .xls} from its records; tables found in a sheet. */
package io.github.gouji.reader.sheet;
