package io.github.gouji.output;

import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.Words;
import java.util.Locale;

/** How people are told of a status. */
enum StatusText {
    PASSED(new Words("通过", "passed")),
    FAILED(new Words("不通过", "failed")),
    UNREADABLE(new Words("无法读取", "unreadable")),
    NOT_CHECKED(new Words("未能检查", "not checked"));

    private final Words words;

    StatusText(Words words) {
        this.words = words;
    }

    static StatusText of(Status status) {
        return valueOf(status.name());
    }

    String name(Locale locale) {
        return words.in(locale);
    }
}
