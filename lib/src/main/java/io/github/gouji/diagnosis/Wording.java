package io.github.gouji.diagnosis;

import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts explanations into words: the message keys {@code gouji.repair.*}. */
final class Wording {

    private static final String PREFIX = "gouji.repair.";
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
     * @param resolved how many findings it resolves
     * @param proven whether there are no others of its size
     */
    Message reason(Explanation explanation, int resolved, boolean proven) {
        List<Slip> slips = explanation.slips();
        Message reason = slips.size() == 1
                ? Message.of(PREFIX + "one").with("slip", words(slip(slips.get(0), explanation.solution())))
                : Message.of(PREFIX + "several")
                        .with("slips", each(explanation))
                        .with("cells", slips.size());
        return reason.with("count", resolved)
                .with("doubt", proven ? new Words("", "") : words(Message.of(PREFIX + "unproven")));
    }

    private Words each(Explanation explanation) {
        List<Words> slips = explanation.slips().stream()
                .map(slip -> Message.of(PREFIX + "in")
                        .with("cell", names.cell(table.key(slip.cell())))
                        .with("slip", words(slip(slip, explanation.solution()))))
                .map(Wording::words)
                .toList();
        return new Words(joined(slips, Words::zh, "；"), joined(slips, Words::en, "; "));
    }

    private Message slip(Slip slip, Solution solution) {
        Message message = Message.of(PREFIX + slip.kind())
                .with("written", written(slip.cell()))
                .with("meant", solution.counts()[slip.cell()]);
        return slip.other() < 0 ? message : message.with("other", names.cell(table.key(slip.other())));
    }

    private Object written(int cell) {
        String text = table.figure(cell).text();
        return text.isEmpty()
                ? BLANK
                : table.isUnknown(cell) ? "“" + text + "”" : table.figure(cell).isBlank() ? text : table.counts()[cell];
    }

    private static String joined(List<Words> parts, Function<Words, String> language, String separator) {
        return parts.stream().map(language).collect(Collectors.joining(separator));
    }

    private static Words words(Message message) {
        return new Words(message.in(Locale.CHINESE), message.in(Locale.ENGLISH));
    }
}
