package io.github.gouji.diagnosis;

import static io.github.gouji.report.ApplicantType.TOTAL;
import static io.github.gouji.report.ApplicationRow.RESULT_TOTAL;

import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Puts errors with known truth into consistent reports. Every kind picks its cell at random among those where it is
 * possible. The same seed gives the same errors.
 */
final class ErrorGenerator {

    private static final List<ApplicantType> APPLICANTS =
            Stream.of(ApplicantType.values()).filter(type -> type != TOTAL).toList();
    private static final List<ApplicationRow> IN_AND_OUT =
            List.of(ApplicationRow.RECEIVED, ApplicationRow.CARRIED_OVER, ApplicationRow.CARRIED_FORWARD);
    private static final long[] SLIPS = {1, 1, 1, 2, 2, 3, 4, 5, 9, 10, 10, 20, 100};

    private final SplittableRandom random;
    private final ReportGenerator reports;

    ErrorGenerator(long seed) {
        random = new SplittableRandom(seed);
        reports = new ReportGenerator(random.split());
    }

    /** A report with this many errors of these kinds, each in cells of its own. */
    FaultyReport next(int errors, List<ErrorKind> kinds) {
        while (true) {
            DraftReport draft = reports.next();
            List<Injection> injections = new ArrayList<>();
            for (int i = 0; i < errors; i++) {
                injections.addAll(inject(i, pick(kinds), draft));
            }
            long cells = injections.stream().map(Injection::cell).distinct().count();
            long made = injections.stream().map(Injection::error).distinct().count();
            if (made == errors && cells == injections.size()) {
                return new FaultyReport(draft.build(), injections);
            }
        }
    }

    /** Makes one error; makes none and returns nothing if the picked place does not allow it. */
    private List<Injection> inject(int error, ErrorKind kind, DraftReport draft) {
        Injector injector = new Injector(error, kind, draft);
        switch (kind) {
            case ROW_TOTAL -> injector.miscount(CellKey.of(pick(draft.rows()), TOTAL));
            case COLUMN_TOTAL -> injector.miscount(CellKey.of(RESULT_TOTAL, pick(APPLICANTS)));
            case BALANCE -> injector.followInRow(CellKey.of(pick(IN_AND_OUT), pick(APPLICANTS)));
            case IN_OR_OUT -> injector.miscount(CellKey.of(pick(IN_AND_OUT), pick(APPLICANTS)));
            case BLANK -> injector.write(counted(draft, TableKind.APPLICATIONS, 1), "");
            case SWAPPED -> injector.retype(counted(draft, TableKind.APPLICATIONS, 10), this::swap);
            case REVIEW_TOTAL ->
                injector.miscount(CellKey.of(pick(List.of(ReviewBlock.values())), ReviewOutcome.TOTAL));
            case MISTYPED -> injector.retype(counted(draft, TableKind.APPLICATIONS, 1), this::mistype);
            case DROPPED -> injector.retype(counted(draft, TableKind.APPLICATIONS, 10), this::drop);
            case DOUBLED -> injector.retype(counted(draft, TableKind.APPLICATIONS, 1), this::twice);
            case SHIFTED -> injector.retype(counted(draft, TableKind.APPLICATIONS, 1), digits -> digits + "0");
            case LEFT_OUT -> injector.leaveOut(result(draft));
            case RESULT -> injector.miscount(CellKey.of(pick(draft.results()), pick(APPLICANTS)));
            case EXCHANGED -> injector.exchange(counted(draft, TableKind.APPLICATIONS, 1));
            case SPLIT -> injector.split(counted(draft, TableKind.APPLICATIONS, 10));
            case FOLLOWED -> injector.followInRow(result(draft));
            case FOLLOWED_COLUMN -> injector.followInRow(CellKey.of(RESULT_TOTAL, pick(APPLICANTS)));
            case UNREADABLE -> injector.write(counted(draft, TableKind.APPLICATIONS, 1), "见附件");
            case REVIEW_OUTCOME ->
                injector.miscount(CellKey.of(
                        pick(List.of(ReviewBlock.values())),
                        pick(List.of(ReviewOutcome.values()).subList(0, 4))));
            case REVIEW_BLANK -> injector.write(counted(draft, TableKind.REVIEW, 1), "");
        }
        return injector.injections;
    }

    private <T> T pick(List<T> choices) {
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }

    private CellKey counted(DraftReport draft, TableKind kind, long atLeast) {
        return pick(draft.cells(kind).stream()
                .filter(cell -> draft.count(cell) >= atLeast)
                .toList());
    }

    /** A count above 0 of what became of applications. */
    private CellKey result(DraftReport draft) {
        return pick(draft.results().stream()
                .flatMap(row -> APPLICANTS.stream().map(column -> CellKey.of(row, column)))
                .filter(cell -> draft.count(cell) > 0)
                .toList());
    }

    private String swap(String digits) {
        int at = random.nextInt(digits.length() - 1);
        return digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
    }

    private String mistype(String digits) {
        int at = random.nextInt(digits.length());
        return digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1);
    }

    private String drop(String digits) {
        int at = random.nextInt(digits.length());
        return digits.substring(0, at) + digits.substring(at + 1);
    }

    private String twice(String digits) {
        int at = random.nextInt(digits.length());
        return digits.substring(0, at + 1) + digits.substring(at);
    }

    /** Makes the cells of one error wrong. Does nothing where there is no cell or nothing would change. */
    private final class Injector {

        private final int error;
        private final ErrorKind kind;
        private final DraftReport draft;
        private final List<Injection> injections = new ArrayList<>();

        private Injector(int error, ErrorKind kind, DraftReport draft) {
            this.error = error;
            this.kind = kind;
            this.draft = draft;
        }

        private void set(CellKey cell, long count) {
            if (count != draft.count(cell)) {
                injections.add(new Injection(error, kind, cell, draft.count(cell)));
                draft.set(cell, count);
            }
        }

        void write(CellKey cell, String text) {
            if (cell != null) {
                injections.add(new Injection(error, kind, cell, draft.count(cell)));
                draft.write(cell, text);
            }
        }

        void miscount(CellKey cell) {
            long slip = SLIPS[random.nextInt(SLIPS.length)];
            long count = draft.count(cell);
            set(cell, random.nextBoolean() && count >= slip ? count - slip : count + slip);
        }

        void retype(CellKey cell, UnaryOperator<String> typing) {
            if (cell != null) {
                set(cell, Long.parseLong(typing.apply(String.valueOf(draft.count(cell)))));
            }
        }

        void leaveOut(CellKey addend) {
            if (addend != null) {
                CellKey total = new CellKey(addend.table(), RESULT_TOTAL, addend.column());
                set(total, draft.count(total) - draft.count(addend));
            }
        }

        void exchange(CellKey cell) {
            CellKey next = cell == null ? null : next(cell);
            if (next != null) {
                long count = draft.count(cell);
                set(cell, draft.count(next));
                set(next, count);
            }
        }

        void split(CellKey cell) {
            CellKey next = cell == null ? null : next(cell);
            if (next != null && draft.count(next) == 0) {
                String digits = String.valueOf(draft.count(cell));
                int at = 1 + random.nextInt(digits.length() - 1);
                set(cell, Long.parseLong(digits.substring(0, at)));
                set(next, Long.parseLong(digits.substring(at)));
            }
        }

        void followInRow(CellKey cell) {
            if (cell != null) {
                long was = draft.count(cell);
                CellKey total = new CellKey(cell.table(), cell.row(), TOTAL);
                miscount(cell);
                draft.set(total, draft.count(total) + draft.count(cell) - was);
            }
        }

        private CellKey next(CellKey cell) {
            return cell.column() == TOTAL
                    ? null
                    : new CellKey(
                            cell.table(),
                            cell.row(),
                            ApplicantType.values()[((ApplicantType) cell.column()).ordinal() + 1]);
        }
    }
}
