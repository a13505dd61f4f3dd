/** Internal: rich text: tokens, groups, the flow of paragraphs and rows. */
package io.github.gouji.reader.rtf;
