package io.github.gouji.diagnosis;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts explanations into words: the message keys {@code gouji.repair.*}. */
final class Wording {

    private static final String PREFIX = "gouji.repair.";

    /** More are not told one by one: the list of cells has them all. */
    private static final int MOST_SLIPS = 4;

    /** Of three rows or more that fit alike none is named; two can be looked at. */
    private static final int FEWEST_ROWS = 3;

    private static final Words NOTHING = new Words("", "");
    private static final Words BLANK = new Words("空白", "blank");

    private final CountTable table;
    private final FormNames names;

    Wording(CountTable table, FormNames names) {
        this.table = table;
        this.names = names;
    }

    /**
     * Why an explanation is one.
     *
     * @param settled how many failed sums it settles
     * @param proven whether there are no others of its size
     */
    Message reason(Explanation explanation, int settled, boolean proven) {
        return Message.of(PREFIX + "reason")
                .with("slips", slips(explanation))
                .with("follows", follows(explanation))
                .with("effect", effect(explanation.slips().size(), settled))
                .with("doubt", proven ? NOTHING : words(Message.of(PREFIX + "unproven")));
    }

    /**
     * That one of many rows is wrong and nothing tells which; empty where there are few to choose from.
     *
     * @param alike explanations that differ in the row alone
     */
    Optional<Message> recheck(List<Explanation> alike) {
        if (alike.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        int cell = alike.get(0).slips().get(0).cell();
        long missing = alike.get(0).solution().counts()[cell] - table.counts()[cell];
        return Optional.of(Message.of(PREFIX + (missing > 0 ? "recheck-missing" : "recheck-surplus"))
                .with("column", names.column(table.kind(), table.key(cell).column()))
                .with("rows", alike.size())
                .with("count", Math.abs(missing)));
    }

    private Words follows(Explanation explanation) {
        if (explanation.follows().isEmpty()) {
            return NOTHING;
        }
        List<Words> totals = explanation.follows().stream()
                .map(cell -> Message.of(PREFIX + "total")
                        .with("cell", names.cell(table.key(cell)))
                        .with("written", written(cell))
                        .with("meant", explanation.solution().counts()[cell]))
                .map(Wording::words)
                .toList();
        return words(Message.of(PREFIX + "follows").with("totals", joined(totals)));
    }

    private static Words effect(int cells, int settled) {
        if (settled == 0) {
            return NOTHING;
        }
        return words(Message.of(PREFIX + (cells == 1 ? "settled-by-one" : "settled-by-several"))
                .with("cells", cells)
                .with("count", settled));
    }

    /** What happened, each slip once however many cells it takes; where it happened only if it did in several places. */
    private Words slips(Explanation explanation) {
        List<Slip> slips = told(explanation.slips());
        if (slips.size() == 1) {
            return words(slip(slips.get(0), explanation.solution()));
        }
        List<Words> told = slips.stream()
                .limit(MOST_SLIPS)
                .map(slip -> Message.of(PREFIX + "in")
                        .with("cell", names.cell(table.key(slip.cell())))
                        .with("slip", words(slip(slip, explanation.solution()))))
                .map(Wording::words)
                .toList();
        return slips.size() > MOST_SLIPS
                ? words(Message.of(PREFIX + "and-more").with("slips", joined(told)))
                : joined(told);
    }

    /** Of the cells that one slip made wrong, the first. */
    private static List<Slip> told(List<Slip> slips) {
        List<Slip> told = new ArrayList<>();
        for (Slip slip : slips) {
            boolean again = told.stream()
                    .anyMatch(before -> before.kind().equals(slip.kind())
                            && (Displacement.isKind(slip.kind()) || before.other() == slip.cell()));
            if (!again) {
                told.add(slip);
            }
        }
        return told;
    }

    private Message slip(Slip slip, Solution solution) {
        Message message = Message.of(PREFIX + slip.kind())
                .with("written", written(slip.cell()))
                .with("meant", solution.counts()[slip.cell()]);
        if (slip.other() < 0) {
            return message;
        }
        CellKey other = table.key(slip.other());
        return message.with("other", names.cell(other))
                .with("otherWritten", written(slip.other()))
                .with("otherMeant", solution.counts()[slip.other()])
                .with("row", names.row(table.kind(), other.row()))
                .with("column", names.column(table.kind(), other.column()));
    }

    private Object written(int cell) {
        Figure figure = table.figure(cell);
        if (figure.text().isEmpty()) {
            return BLANK;
        }
        return table.isUnknown(cell) || figure.isBlank() ? "“" + figure.text() + "”" : table.counts()[cell];
    }

    private static Words joined(List<Words> parts) {
        return new Words(
                parts.stream().map(Words::zh).collect(Collectors.joining("；")),
                parts.stream().map(Words::en).collect(Collectors.joining("; ")));
    }

    private static Words words(Message message) {
        return new Words(message.in(Locale.CHINESE), message.in(Locale.ENGLISH));
    }
}
