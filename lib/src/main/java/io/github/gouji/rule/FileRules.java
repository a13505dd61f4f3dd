package io.github.gouji.rule;

import static io.github.gouji.constraint.Severity.ERROR;
import static io.github.gouji.constraint.Severity.WARNING;

import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a file as such: rules {@code file.*}. */
public final class FileRules implements RuleFamily<FileRules.Reading> {

    private static final Rule UNREADABLE = Rule.of("file.unreadable", ERROR, Basis.CONVENTION);
    private static final Rule NOT_A_REPORT = Rule.of("file.not-a-report", ERROR, Basis.CONVENTION);
    private static final Rule SEVERAL_REPORTS = Rule.of("file.several-reports", WARNING, Basis.CONVENTION);
    private static final Rule ENCRYPTED = Rule.of("file.encrypted", ERROR, Basis.CONVENTION);
    private static final Rule UNSUPPORTED = Rule.of("file.unsupported", ERROR, Basis.CONVENTION);
    private static final Rule EMPTY = Rule.of("file.empty", ERROR, Basis.CONVENTION);
    private static final Rule LIMIT = Rule.of("file.limit", ERROR, Basis.CONVENTION);

    /** A file of which nothing was checked must never pass unseen. */
    private static final List<Rule> ALWAYS_ON = List.of(UNREADABLE, NOT_A_REPORT, ENCRYPTED, UNSUPPORTED, EMPTY, LIMIT);

    /**
     * What became of reading a file.
     *
     * @param problem why it could not be read; {@code null} if it could
     * @param reports how many reports it holds
     */
    public record Reading(@Nullable UnreadableException problem, int reports) {}

    @Override
    public List<Rule> rules() {
        return List.of(UNREADABLE, NOT_A_REPORT, SEVERAL_REPORTS, ENCRYPTED, UNSUPPORTED, EMPTY, LIMIT);
    }

    /** Whether a rule can be switched off. */
    static boolean isSwitchable(String rule) {
        return ALWAYS_ON.stream().noneMatch(always -> always.id().equals(rule));
    }

    @Override
    public void check(Reading reading, Examination examination) {
        if (reading.problem() != null) {
            examination.fail(fault(reading.problem()));
        } else if (reading.reports() == 0) {
            examination.fail(Fault.of(NOT_A_REPORT));
        } else if (reading.reports() > 1) {
            examination.fail(Fault.of(SEVERAL_REPORTS).with("count", reading.reports()));
        }
    }

    private static Fault fault(UnreadableException unreadable) {
        Fault fault =
                switch (unreadable.problem()) {
                    case DAMAGED -> Fault.of(UNREADABLE);
                    case INACCESSIBLE -> Fault.of(UNREADABLE, "inaccessible");
                    case ENCRYPTED -> Fault.of(ENCRYPTED);
                    case UNSUPPORTED -> Fault.of(UNSUPPORTED);
                    case EMPTY -> Fault.of(EMPTY);
                    case ONLY_PICTURES -> Fault.of(EMPTY, "scan");
                    case NO_CHARACTERS -> Fault.of(EMPTY, "garbled");
                    case LIMIT -> Fault.of(LIMIT);
                    case TIME -> Fault.of(LIMIT, "time");
                };
        String zh = unreadable.detailZh();
        String en = unreadable.detailEn();
        return fault.with("detail", new Words(zh.isEmpty() ? "" : "：" + zh, en.isEmpty() ? "" : ": " + en));
    }
}
