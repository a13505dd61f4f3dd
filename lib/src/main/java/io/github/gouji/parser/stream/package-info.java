/** Internal: figures of the three tables from text that says not how its tables are built. */
package io.github.gouji.parser.stream;
