package io.github.gouji.wording;

import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.Words;
import java.util.Locale;

/** How people are told how reports ended, with what is to be looked at all the same. */
public final class StatusText {

    private StatusText() {}

    /** How many of those that passed have something to look at; empty if none has. */
    public static String withRemarks(BatchResult summary, Locale locale) {
        int remarks = summary.passedWithRemarks();
        return remarks == 0 ? "" : new Words("（其中" + remarks + "份有提醒）", " (" + remarks + " with remarks)").in(locale);
    }

    /** How a report ended; one that passed and still has something to look at is told so, with how many. */
    public static String told(ReportEntry entry, Locale locale) {
        String status = entry.status().name(locale);
        long remarks = entry.remarks();
        return entry.status() == Status.PASSED && remarks > 0
                ? status
                        + new Words("，有" + remarks + "处提醒", ", " + remarks + (remarks > 1 ? " remarks" : " remark"))
                                .in(locale)
                : status;
    }
}
