/** Internal: the report in a document: its sections, title, year, period, organisation, and which table is which. */
package io.github.gouji.parser.document;
