package io.github.gouji.output;

import io.github.gouji.result.Attendance;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.Ledger;
import io.github.gouji.result.Ledger.State;
import io.github.gouji.wording.FollowUpText;
import io.github.gouji.wording.Ink;
import io.github.gouji.wording.Ink.Style;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.TextLine;
import java.util.List;
import java.util.Locale;

/** What a follow-up found as text: each finding by unit, then the units that did not report as they should. */
final class FollowUpLines {

    private static final int INDENT = 4;
    private static final int HANGING = 6;

    /** Findings that are told one by one: some screens; the page and the workbook have all. */
    private static final int MOST_ITEMS = 500;

    private final Ink ink;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    FollowUpLines(Ink ink, Locale locale) {
        this.ink = ink;
        this.locale = locale;
    }

    /** All of it; empty if nothing was followed up. */
    String told(BatchResult summary) {
        summary.ledger().ifPresent(this::add);
        summary.attendance().ifPresent(this::add);
        return text.toString();
    }

    private void add(Ledger ledger) {
        text.append('\n').append(FollowUpText.told(ledger, locale)).append('\n');
        addLines(FollowUpText.doubts(ledger.doubts(), locale));
        String unit = "";
        for (Ledger.Item item :
                ledger.items().subList(0, Math.min(MOST_ITEMS, ledger.items().size()))) {
            if (!item.unit().equals(unit)) {
                unit = item.unit();
                text.append(TextLine.of(ink.paint(Style.STRONG, PlainText.of(unit)), 2, HANGING));
            }
            String state = ink.paint(
                    style(item.state()), FollowUpText.state(item.state()).in(locale));
            text.append(TextLine.of(state + "  " + FollowUpText.message(item, locale), INDENT, HANGING));
        }
        if (ledger.items().size() > MOST_ITEMS) {
            text.append(TextLine.of("… " + (ledger.items().size() - MOST_ITEMS), INDENT, HANGING));
        }
    }

    private static Style style(State state) {
        return switch (state) {
            case MENDED -> Style.GOOD;
            case OPEN, NEW -> Style.BAD;
            case NOT_SENT -> Style.DOUBTFUL;
        };
    }

    private void add(Attendance attendance) {
        text.append('\n').append(FollowUpText.told(attendance, locale)).append('\n');
        addLines(FollowUpText.lines(attendance, locale));
    }

    private void addLines(List<String> lines) {
        lines.forEach(line -> text.append(TextLine.of(line, INDENT, HANGING)));
    }
}
