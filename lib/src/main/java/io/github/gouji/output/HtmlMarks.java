package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.TableKind;
import io.github.gouji.wording.RepairText;
import io.github.gouji.wording.ReportEntry;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a report are marked. Only a decided repair makes a cell a culprit; an equation names none, and where
 * nothing is decided the candidates are told apart, palely, from those that merely take part.
 */
final class HtmlMarks {

    private final Map<CellKey, Mark> marks = new HashMap<>();
    private final Map<CellKey, String> meant = new HashMap<>();
    private final Map<CellKey, Severity> severities = new HashMap<>();

    /** The kinds of marks; where several meet in a cell, the last of them shows. */
    enum Mark {
        /** Takes part in an equation that does not hold. */
        PART,
        /** A blank where there should be a figure: often dozens, so that they are pale. */
        EMPTY,
        /** One of several cells, one of which is likely wrong. */
        CANDIDATE,
        /** What it says is wrong by itself. */
        WRONG,
        /** Likely written wrong: what a decided repair would change. */
        CULPRIT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    HtmlMarks(ReportEntry entry) {
        AnnualReport report = entry.checked().orElseThrow().report();
        for (Finding finding : entry.findings()) {
            boolean atFault = entry.isAtFault(finding);
            finding.cells().forEach(cell -> {
                mark(cell, atFault ? ofFault(report, cell) : Mark.PART);
                severities.merge(cell, finding.severity(), HtmlMarks::worse);
            });
        }
        for (Repair repair : entry.likeliestRepairs()) {
            for (Repair candidate : new RepairText(repair, entry, Locale.CHINESE).candidates()) {
                candidate.cells().forEach(change -> {
                    mark(change.cell(), of(repair));
                    severities.put(change.cell(), Severity.ERROR);
                });
            }
            if (repair.isDecided()) {
                repair.cells().forEach(change -> note(change.cell(), change.suggested()));
                repair.follows().forEach(change -> note(change.cell(), change.suggested()));
            }
        }
    }

    private static Mark ofFault(AnnualReport report, CellKey cell) {
        boolean blank = report.figure(cell).map(Figure::text).orElse("").isBlank();
        return blank ? Mark.EMPTY : Mark.WRONG;
    }

    private static Mark of(Repair repair) {
        return repair.isDecided() ? Mark.CULPRIT : Mark.CANDIDATE;
    }

    private void mark(CellKey cell, Mark mark) {
        marks.merge(cell, mark, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private void note(CellKey cell, @Nullable BigDecimal suggested) {
        if (suggested != null) {
            meant.put(cell, suggested.toPlainString());
        }
    }

    /** How a cell is painted: its mark and, where that is no pale one, how severe it is. */
    Optional<String> classes(CellKey cell) {
        return Optional.ofNullable(marks.get(cell))
                .map(mark -> mark.compareTo(Mark.CANDIDATE) > 0
                        ? mark.key() + " "
                                + severities.getOrDefault(cell, Severity.ERROR).key()
                        : mark.key());
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** What was likely meant in a cell. */
    Optional<String> meant(CellKey cell) {
        return Optional.ofNullable(meant.get(cell));
    }

    boolean areIn(TableKind table) {
        return marks.keySet().stream().anyMatch(cell -> cell.table() == table);
    }
}
