package io.github.gouji.output;

import java.util.Locale;

/** The order of reports in outputs that people read from the top: text with several files, workbook. */
public enum ReportOrder {
    /** Those that need a person first: failed, unreadable, not checked, passed; the most errors first. */
    NEED,
    /** As the files come. */
    FILE;

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
