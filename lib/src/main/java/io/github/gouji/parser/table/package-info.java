/** Internal: figures of the three tables from tables of a document, by labels and order. */
package io.github.gouji.parser.table;
