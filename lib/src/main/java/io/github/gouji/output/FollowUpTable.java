package io.github.gouji.output;

import io.github.gouji.result.Attendance;
import io.github.gouji.result.Ledger;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.catalog.RuleCatalog;
import io.github.gouji.wording.FollowUpText;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.SeverityText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a follow-up found as tables, the same on the page and in the workbook.
 *
 * @param title what it is
 * @param told all of it in one sentence
 * @param notes a sentence for each name that is in doubt
 * @param columns its columns
 * @param widths these in characters
 * @param rows text and numbers
 */
record FollowUpTable(
        String title,
        String told,
        List<String> notes,
        List<String> columns,
        List<Integer> widths,
        List<List<Object>> rows) {

    /** What became of each finding. */
    static FollowUpTable of(Ledger ledger, Locale locale) {
        return new FollowUpTable(
                new Words("整改台账", "ledger").in(locale),
                FollowUpText.told(ledger, locale),
                FollowUpText.doubts(ledger.doubts(), locale),
                in(
                        locale,
                        new Words("单位", "organisation"),
                        new Words("年度", "year"),
                        new Words("状态", "state"),
                        new Words("程度", "severity"),
                        new Words("规则", "rule"),
                        new Words("问题", "finding"),
                        new Words("文件", "file"),
                        new Words("标识", "fingerprint")),
                List.of(28, 8, 10, 8, 16, 60, 36, 18),
                ledger.items().stream().map(item -> row(item, locale)).toList());
    }

    private static List<Object> row(Ledger.Item item, Locale locale) {
        return List.of(
                PlainText.of(item.unit()),
                item.year() == 0 ? "" : BigDecimal.valueOf(item.year()),
                FollowUpText.state(item.state()).in(locale),
                SeverityText.of(item.severity()).name(locale),
                RuleCatalog.find(item.rule()).map(rule -> rule.name(locale)).orElse(item.rule()),
                FollowUpText.message(item, locale),
                PlainText.of(item.file()),
                item.fingerprint());
    }

    /** What each unit made of its findings. */
    static FollowUpTable byUnit(Ledger ledger, Locale locale) {
        return new FollowUpTable(
                new Words("整改情况", "by unit").in(locale),
                FollowUpText.told(ledger, locale),
                List.of(),
                in(locale, FollowUpText.unitTitles().toArray(Words[]::new)),
                List.of(36, 10, 10, 10, 12),
                ledger.units().stream()
                        .map(unit -> List.<Object>of(
                                PlainText.of(unit.unit()),
                                BigDecimal.valueOf(unit.mended()),
                                BigDecimal.valueOf(unit.open()),
                                BigDecimal.valueOf(unit.added()),
                                BigDecimal.valueOf(unit.notSent())))
                        .toList());
    }

    /** Who reported. */
    static FollowUpTable of(Attendance attendance, Locale locale) {
        return new FollowUpTable(
                new Words("报送情况通报", "who reported").in(locale),
                FollowUpText.told(attendance, locale),
                FollowUpText.doubts(attendance.doubts(), locale),
                in(
                        locale,
                        new Words("单位", "organisation"),
                        new Words("报送情况", "reported"),
                        new Words("核对结果", "status"),
                        new Words("错误", "errors"),
                        new Words("警告", "warnings"),
                        new Words("年度", "year"),
                        new Words("发布日期", "issued"),
                        new Words("是否迟报", "late"),
                        new Words("文件", "file")),
                List.of(30, 18, 12, 8, 8, 8, 12, 10, 40),
                attendance.lines().stream().map(line -> row(line, locale)).toList());
    }

    private static List<Object> row(Attendance.Line line, Locale locale) {
        boolean reported = line.status() != null;
        return List.of(
                PlainText.of(line.unit()),
                FollowUpText.presence(line, locale),
                FollowUpText.status(line, locale),
                reported ? BigDecimal.valueOf(line.errors()) : "",
                reported ? BigDecimal.valueOf(line.warnings()) : "",
                number(line.year()),
                Optional.ofNullable(line.issued()).map(LocalDate::toString).orElse(""),
                FollowUpText.late(line, locale),
                PlainText.of(line.file()));
    }

    private static Object number(@Nullable Integer year) {
        return year == null ? "" : BigDecimal.valueOf(year);
    }

    private static List<String> in(Locale locale, Words... words) {
        return Stream.of(words).map(each -> each.in(locale)).toList();
    }
}
