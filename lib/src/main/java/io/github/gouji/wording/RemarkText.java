package io.github.gouji.wording;

import io.github.gouji.annotation.Remark;
import io.github.gouji.annotation.Shade;
import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.diagnosis.Repair.Change;
import io.github.gouji.document.Place;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an annotated copy says and shows. A repair is one comment on its first cell, with what to write first; what it
 * would settle has none of its own. Every other finding is told once, where it stands or where what is missing would.
 */
public final class RemarkText {

    /** Characters of a comment: it is read in passing, beside the cell. */
    private static final int LONGEST = 60;

    /** The same in English, which takes twice as many. */
    private static final int LONGEST_IN_ENGLISH = 120;

    /** How the rules begin that hold the text against the tables. */
    private static final String OF_TEXT = "narrative.";

    private final ReportEntry entry;
    private final Locale locale;

    /** Where cells stand that are not told of in the submission itself. */
    private final @Nullable Map<CellKey, Place> form;

    private final List<Remark> remarks = new ArrayList<>();

    private RemarkText(ReportEntry entry, Locale locale, @Nullable Map<CellKey, Place> form) {
        this.entry = entry;
        this.locale = locale;
        this.form = form;
    }

    /** The remarks on one report, where its own figures and text stand. */
    public static List<Remark> of(ReportEntry entry, Locale locale) {
        return new RemarkText(entry, locale, null).all();
    }

    /**
     * The remarks on the cells of one report, where nothing of it stands but its tables.
     *
     * @param form where the cells stand
     */
    public static List<Remark> onForm(ReportEntry entry, Locale locale, Map<CellKey, Place> form) {
        return new RemarkText(entry, locale, form).all();
    }

    private List<Remark> all() {
        for (Repair repair : entry.likeliestRepairs()) {
            if (repair.isDecided()) {
                addDecided(repair);
            } else {
                addCandidates(repair);
            }
        }
        entry.findingsByNeed().stream()
                .filter(finding -> entry.likeliestRepair(finding).isEmpty())
                .forEach(this::addFinding);
        return List.copyOf(remarks);
    }

    private void addDecided(Repair repair) {
        RepairText words = new RepairText(repair, entry, locale);
        Change first = repair.cells().get(0);
        String sure = RepairText.confidence(repair);
        add(first, fix(first, words) + in("（把握" + sure + "）：", " (" + sure + " sure): ") + words.reason(), Shade.WRONG);
        String together = FormNames.of(report()).cell(first.cell()).in(locale);
        repair.cells().stream()
                .skip(1)
                .forEach(change -> add(
                        change,
                        fix(change, words) + in("：与" + together + "一并改", ": together with " + together),
                        Shade.WRONG));
        repair.follows()
                .forEach(change -> add(
                        change,
                        in("随之改为", "becomes ") + words.suggested(change) + in("：见" + together, ": see " + together),
                        Shade.DOUBTFUL));
    }

    private String fix(Change change, RepairText words) {
        return change.suggested() == null
                ? in("有误，应为多少无法推定", "wrong; what was meant cannot be told")
                : in("应改为", "should be ") + words.suggested(change);
    }

    /** Where nothing is decided no cell is called wrong. */
    private void addCandidates(Repair repair) {
        RepairText words = new RepairText(repair, entry, locale);
        add(repair.cells().get(0), words.told(), Shade.DOUBTFUL);
        words.candidates().stream()
                .flatMap(candidate -> candidate.cells().stream())
                .map(Change::cell)
                .forEach(cell -> shade(cell, Shade.DOUBTFUL, true));
    }

    private void add(Change change, String text, Shade shade) {
        Place place = place(change.cell()).orElse(Place.UNKNOWN);
        remarks.add(new Remark(place, brief(text), shade, true));
    }

    private void shade(CellKey cell, Shade shade, boolean urgent) {
        place(cell).ifPresent(place -> remarks.add(Remark.shade(place, shade, urgent)));
    }

    private void addFinding(Finding finding) {
        boolean urgent = finding.severity() == Severity.ERROR && !finding.isKnown();
        String text = SeverityText.of(finding.severity()).name(locale)
                + SeverityText.known(finding, locale)
                + in("：", ": ")
                + PlainText.of(finding.message(locale));
        place(finding).ifPresent(place -> remarks.add(new Remark(place, brief(text), null, urgent)));
        boolean ofCells = isOfCells(finding);
        finding.cells().forEach(cell -> shade(cell, ofFault(cell, finding, ofCells), urgent));
    }

    /** Whether its cells are wrong by themselves; where text and table differ, nobody knows which of them is. */
    private boolean isOfCells(Finding finding) {
        return entry.isAtFault(finding) && !finding.rule().id().startsWith(OF_TEXT);
    }

    /** Red is for what has to be changed. */
    private Shade ofFault(CellKey cell, Finding finding, boolean ofCells) {
        boolean blank = figure(cell).filter(figure -> !figure.isBlank()).isEmpty();
        if (blank || finding.cells().size() > 1 && !ofCells) {
            return Shade.PALE;
        }
        return ofCells && finding.severity() == Severity.ERROR ? Shade.WRONG : Shade.DOUBTFUL;
    }

    /**
     * Cells that are wrong by themselves are told at the first of them, what is missing where it would stand; where
     * there are tables alone, everything at its first cell.
     */
    private Optional<Place> place(Finding finding) {
        Optional<Place> cell = finding.cells().stream()
                .map(this::place)
                .flatMap(Optional::stream)
                .findFirst();
        if (form != null || isOfCells(finding) && cell.isPresent()) {
            return cell;
        }
        return Optional.of(
                finding.place().equals(Place.UNKNOWN) && entry.checked().isPresent()
                        ? MissingPlace.of(finding, report())
                        : finding.place());
    }

    /** As much of a text as is read in passing. */
    private String brief(String text) {
        int longest = Words.isEnglish(locale) ? LONGEST_IN_ENGLISH : LONGEST;
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private Optional<Place> place(CellKey cell) {
        return form == null ? figure(cell).map(Figure::place) : Optional.ofNullable(form.get(cell));
    }

    private Optional<Figure> figure(CellKey cell) {
        return entry.checked().flatMap(checked -> checked.report().figure(cell));
    }

    private AnnualReport report() {
        return entry.checked().orElseThrow().report();
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(locale);
    }
}
