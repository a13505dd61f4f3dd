/** Internal: OFD: text objects and paths drawn onto the pages of {@code reader.page}. */
package io.github.gouji.reader.ofd;
