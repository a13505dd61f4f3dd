package io.github.gouji.wording;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.rule.Words;
import io.github.gouji.wording.Ink.Style;
import java.util.List;
import java.util.Locale;

/** How text shows a severity. */
public enum SeverityText {
    INFO("·", new Words("提示", "info"), Style.HINT),
    WARNING("!", new Words("警告", "warning"), Style.DOUBTFUL),
    ERROR("✗", new Words("错误", "error"), Style.BAD);

    /** All severities, the worst first. */
    public static final List<Severity> WORST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private static final Words KNOWN = new Words("（已知）", " (known)");

    private final String sign;
    private final Words words;
    private final Style style;

    SeverityText(String sign, Words words, Style style) {
        this.sign = sign;
        this.words = words;
        this.style = style;
    }

    /** What stands behind the severity of a finding that the baseline lists; empty for any other. */
    public static String known(Finding finding, Locale locale) {
        return finding.isKnown() ? KNOWN.in(locale) : "";
    }

    public static SeverityText of(Severity severity) {
        return values()[severity.ordinal()];
    }

    public String name(Locale locale) {
        return words.in(locale);
    }

    /** Such as {@code ✗ 错误}. */
    public String label(Locale locale, Ink ink) {
        return ink.paint(style, sign + " " + name(locale));
    }

    /** Such as {@code 错误 3}. */
    public String counted(long count, Locale locale, Ink ink) {
        return ink.paint(style, name(locale) + " " + count);
    }
}
