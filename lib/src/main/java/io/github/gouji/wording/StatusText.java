package io.github.gouji.wording;

import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.Words;
import java.util.Locale;

/** How people are told of a status. */
public enum StatusText {
    PASSED(new Words("通过", "passed")),
    FAILED(new Words("不通过", "failed")),
    UNREADABLE(new Words("无法读取", "unreadable")),
    NOT_CHECKED(new Words("未能检查", "not checked"));

    private final Words words;

    StatusText(Words words) {
        this.words = words;
    }

    public static StatusText of(Status status) {
        return valueOf(status.name());
    }

    public String name(Locale locale) {
        return words.in(locale);
    }

    /** How many of those that passed have something to look at; empty if none has. */
    public static String withRemarks(BatchResult summary, Locale locale) {
        int remarks = summary.passedWithRemarks();
        return remarks == 0 ? "" : new Words("（其中" + remarks + "份有提醒）", " (" + remarks + " with remarks)").in(locale);
    }

    /** How a report ended; one that passed and still has something to look at is told so, with how many. */
    public static String told(ReportEntry entry, Locale locale) {
        String status = of(entry.status()).name(locale);
        long remarks = entry.remarks();
        return entry.status() == Status.PASSED && remarks > 0
                ? status
                        + new Words("，有" + remarks + "处提醒", ", " + remarks + (remarks > 1 ? " remarks" : " remark"))
                                .in(locale)
                : status;
    }
}
