package io.github.gouji.rule;

import io.github.gouji.report.ReportFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The variants of the form in words: which notice prescribes which, and for which years. */
final class FormHistory {

    private FormHistory() {}

    /** All notices as the basis of a rule, the newest first: {@code 国办公开办函〔2021〕30号、〔2019〕60号}. */
    static String notices() {
        List<ReportFormat> newestFirst = new ArrayList<>(ReportFormat.all());
        Collections.reverse(newestFirst);
        String first = newestFirst.get(0).notice();
        return newestFirst.stream()
                .skip(1)
                .map(ReportFormat::notice)
                .map(notice -> "、" + notice.substring(notice.indexOf('〔')))
                .collect(Collectors.joining("", first, ""));
    }

    /** Puts into an explanation what it says of the form: {forms}, {since}, {notice}, {superseded}. */
    static Message tell(Message explanation) {
        ReportFormat newest = ReportFormat.newest();
        List<String> superseded = ReportFormat.all().stream()
                .filter(format -> format != newest)
                .map(ReportFormat::notice)
                .toList();
        return explanation
                .with("forms", forms())
                .with("since", newest.firstYear())
                .with("notice", newest.notice())
                .with("superseded", new Words(String.join("、", superseded), String.join(", ", superseded)));
    }

    private static Words forms() {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (ReportFormat format : ReportFormat.all()) {
            Words years = years(format);
            boolean first = zh.isEmpty();
            zh.add(years.zh() + (first ? "的报告用" : "用") + format.notice() + "的表格");
            en.add((first ? "Reports for " + years.en() + " use" : "those for " + years.en()) + " the tables of "
                    + format.notice());
        }
        return new Words(String.join("，", zh), String.join(", ", en));
    }

    private static Words years(ReportFormat format) {
        int first = format.firstYear();
        int last = format.lastYear();
        if (last == Integer.MAX_VALUE) {
            return new Words(first + "年度起", first + " and later");
        }
        if (last == first) {
            return new Words(first + "年度", String.valueOf(first));
        }
        boolean two = last == first + 1;
        return new Words(first + (two ? "、" : "至") + last + "年度", first + (two ? " and " : " to ") + last);
    }
}
