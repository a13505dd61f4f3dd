package io.github.gouji.wording;

import io.github.gouji.annotation.Remark;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.diagnosis.Repair.Change;
import io.github.gouji.document.Place;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.Passage;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the comments in an annotated copy say: at a cell that is likely wrong what was meant, before all else; every
 * finding where it stands.
 */
public final class RemarkText {

    /** A finding about more single cells than these is told at the first place only: nobody reads the same forty times. */
    private static final int MOST_CELLS = 10;

    /** Other explanations that a comment at a cell names: it is read beside the table. */
    private static final int MOST_ALTERNATIVES = 2;

    private final ReportEntry entry;
    private final FindingText text;
    private final Locale locale;
    private final Map<Place, List<List<String>>> remarks = new LinkedHashMap<>();

    private RemarkText(ReportEntry entry, Locale locale) {
        this.entry = entry;
        this.text = new FindingText(entry, new Ink(false), locale);
        this.locale = locale;
    }

    /** The remarks on one report: one for each place, with all that is to be said there. */
    public static List<Remark> of(ReportEntry entry, Locale locale) {
        RemarkText text = new RemarkText(entry, locale);
        entry.likeliestRepairs().forEach(text::addRepair);
        entry.findings().forEach(text::addFinding);
        return text.remarks.entrySet().stream()
                .map(at -> new Remark(at.getKey(), joined(at.getValue())))
                .toList();
    }

    private static List<String> joined(List<List<String>> parts) {
        List<String> lines = new ArrayList<>();
        for (List<String> part : parts) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(part);
        }
        return lines;
    }

    private void addRepair(Repair repair) {
        for (Change change : repair.cells()) {
            Place place = figure(change.cell()).map(Figure::place).orElse(Place.UNKNOWN);
            List<String> lines = new ArrayList<>();
            lines.add(verdict(repair, change));
            lines.add(names().cell(change.cell()).in(locale));
            lines.add(new RepairText(repair, entry, locale).reason());
            addConsequences(repair, place, lines);
            add(place, lines);
        }
    }

    /** Such as {@code → 此格可能写错：实为 5，应为 6（把握 97%）}. */
    private String verdict(Repair repair, Change change) {
        String actual = figure(change.cell()).map(Figure::text).orElse("");
        return in("→ 此格可能写错：实为 ", "→ This cell is likely wrong: found ")
                + (actual.isEmpty() ? in("空白", "blank") : PlainText.of(actual))
                + (change.suggested() == null
                        ? in("，应为多少无法推定", ", what was meant cannot be told")
                        : in("，应为 ", ", meant ") + change.suggested().toPlainString())
                + confidence(repair);
    }

    /** What belongs to a repair beside the cell at this place: other cells, findings told elsewhere, alternatives. */
    private void addConsequences(Repair repair, Place place, List<String> lines) {
        if (repair.cells().size() > 1) {
            lines.add(in("须一并改正：", "To be changed together: ") + changes(repair));
        }
        String elsewhere = entry.findings().stream()
                .filter(finding ->
                        isCausedBy(repair, finding) && !finding.place().equals(place))
                .map(text::subject)
                .collect(Collectors.joining(in("；", "; ")));
        if (!elsewhere.isEmpty()) {
            lines.add(in("由此引起：", "Causes also: ") + elsewhere);
        }
        entry.repairs().stream()
                .filter(other -> other.table() == repair.table() && other.rank() > 1)
                .limit(MOST_ALTERNATIVES)
                .map(other -> in("也可能是：", "Or else: ") + changes(other) + confidence(other))
                .forEach(lines::add);
    }

    private static boolean isCausedBy(Repair repair, Finding finding) {
        return repair.resolves().contains(finding.fingerprint());
    }

    private String changes(Repair repair) {
        return new RepairText(repair, entry, locale).changes();
    }

    private String confidence(Repair repair) {
        String percent = RepairText.confidence(repair);
        return in("（把握 " + percent + "）", " (" + percent + ")");
    }

    private void addFinding(Finding finding) {
        for (Place place : places(finding)) {
            List<String> lines = new ArrayList<>(text.said(finding));
            entry.likeliestRepairs().stream()
                    .filter(repair -> isCausedBy(repair, finding) && !isWrong(repair, place))
                    .map(repair -> in("→ 可能写错的是：", "→ Likely wrong is: ") + changes(repair) + confidence(repair))
                    .forEach(lines::add);
            add(place, lines);
        }
    }

    private boolean isWrong(Repair repair, Place place) {
        return repair.cells().stream()
                .anyMatch(change -> figure(change.cell())
                        .map(Figure::place)
                        .filter(place::equals)
                        .isPresent());
    }

    /** Rules over single cells are told at each of them, all others where the finding stands. */
    private List<Place> places(Finding finding) {
        if (finding.rule().id().startsWith("cell.") && finding.cells().size() <= MOST_CELLS) {
            List<Place> cells = finding.cells().stream()
                    .map(this::figure)
                    .flatMap(Optional::stream)
                    .map(Figure::place)
                    .distinct()
                    .toList();
            if (!cells.isEmpty()) {
                return cells;
            }
        }
        return List.of(finding.place());
    }

    private void add(Place place, List<String> lines) {
        remarks.computeIfAbsent(place.equals(Place.UNKNOWN) ? start() : place, at -> new ArrayList<>())
                .add(lines);
    }

    /** Where the report begins. */
    private Place start() {
        Optional<AnnualReport> report = entry.checked().map(checked -> checked.report());
        return report.flatMap(AnnualReport::title)
                .or(() -> report.flatMap(found -> found.passages().findFirst()))
                .map(Passage::place)
                .orElse(Place.UNKNOWN);
    }

    private Optional<Figure> figure(CellKey cell) {
        return entry.checked().flatMap(checked -> checked.report().figure(cell));
    }

    private FormNames names() {
        return FormNames.of(entry.checked().orElseThrow().report());
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(locale);
    }
}
