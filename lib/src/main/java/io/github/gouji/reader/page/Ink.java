package io.github.gouji.reader.page;

/** How a mark shows on white paper. */
public enum Ink {
    /** As usual. */
    DARK,
    /** White, or nearly so: visible only on a coloured ground. */
    PALE,
    /** Not painted at all: the text layer under a scan. */
    NONE
}
