package io.github.gouji.diagnosis;

import io.github.gouji.report.Figure;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts explanations into words: the message keys {@code gouji.repair.*}. */
final class Wording {

    private static final String PREFIX = "gouji.repair.";

    /** More are not told one by one: the list of cells has them all. */
    private static final int MOST_SLIPS = 4;

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

    /** What happened; where it happened only if it did in several cells. */
    private Words slips(Explanation explanation) {
        if (explanation.slips().size() == 1) {
            return words(slip(explanation.slips().get(0), explanation.solution()));
        }
        List<Words> slips = explanation.slips().stream()
                .limit(MOST_SLIPS)
                .map(slip -> Message.of(PREFIX + "in")
                        .with("cell", names.cell(table.key(slip.cell())))
                        .with("slip", words(slip(slip, explanation.solution()))))
                .map(Wording::words)
                .toList();
        return explanation.slips().size() > MOST_SLIPS
                ? words(Message.of(PREFIX + "and-more").with("slips", joined(slips)))
                : joined(slips);
    }

    private Message slip(Slip slip, Solution solution) {
        Message message = Message.of(PREFIX + slip.kind())
                .with("written", written(slip.cell()))
                .with("meant", solution.counts()[slip.cell()]);
        return slip.other() < 0 ? message : message.with("other", names.cell(table.key(slip.other())));
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
