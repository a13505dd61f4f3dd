package io.github.gouji.wording;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands where something is wrong, as the report says it. */
public final class OriginalText {

    /** Different texts of cells that are named: a column of a list is narrow, and the message names the cells. */
    private static final int MOST_TEXTS = 3;

    private OriginalText() {}

    /**
     * The words that should be others; or what a cell says that is wrong by itself. Empty where numbers differ: which of
     * them is wrong, a repair says.
     */
    public static String of(Finding finding, ReportEntry entry, Locale locale) {
        Optional<Object> words = finding.expected()
                .filter(value -> !(value instanceof BigDecimal))
                .flatMap(expected -> finding.actual());
        if (words.isPresent()) {
            return PlainText.of(Message.text(words.get(), locale));
        }
        Optional<AnnualReport> report = entry.checked().map(CheckedReport::report);
        if (report.isEmpty() || !finding.rule().family().equals("cell")) {
            return "";
        }
        List<String> texts = finding.cells().stream()
                .map(cell -> of(report.get(), cell, locale))
                .distinct()
                .toList();
        return texts.size() > MOST_TEXTS ? "" : String.join(new Words("；", "; ").in(locale), texts);
    }

    /** What a cell says, as written: {@code 空白} if it is blank. */
    static String of(AnnualReport report, CellKey cell, Locale locale) {
        return report.figure(cell)
                .filter(figure -> !figure.isBlank())
                .map(Figure::text)
                .map(PlainText::of)
                .orElse(new Words("空白", "blank").in(locale));
    }
}
