package io.github.gouji.wording;

import io.github.gouji.document.Place;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Figure;
import io.github.gouji.report.Passage;
import io.github.gouji.report.Section;
import io.github.gouji.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a person finds it: page, line, sheet or table where there is one, else the section and how the passage begins. */
public final class PlaceText {

    /** Characters of a passage by which a person finds it on a page. */
    private static final int QUOTED = 12;

    private final Finding finding;
    private final ReportEntry entry;
    private final Locale locale;

    private PlaceText(Finding finding, ReportEntry entry, Locale locale) {
        this.finding = finding;
        this.entry = entry;
        this.locale = locale;
    }

    /** Where a finding is; empty if it is nowhere in particular, or in a cell of the form, which the message names. */
    public static String of(Finding finding, ReportEntry entry, Locale locale) {
        return PlainText.of(new PlaceText(finding, entry, locale).text());
    }

    private String text() {
        Place place = toChange().orElse(finding.place());
        Place seen = new Place(
                place.page(),
                place.line(),
                place.sheet(),
                place.address(),
                place.table(),
                place.row(),
                place.cell(),
                null);
        List<String> parts = new ArrayList<>();
        Optional.of(seen.describe(locale)).filter(told -> !told.isEmpty()).ifPresent(parts::add);
        if (place.element() != null && finding.table().isEmpty()) {
            entry.checked().flatMap(checked -> passage(checked.report(), place)).ifPresent(parts::add);
        }
        return String.join(new Words("，", ", ").in(locale), parts);
    }

    /** The cell of it that a decided repair changes, if there is one: a person is not sent to another. */
    private Optional<Place> toChange() {
        return entry.toChange(finding).stream()
                .findFirst()
                .flatMap(change ->
                        entry.checked().flatMap(checked -> checked.report().figure(change.cell())))
                .map(Figure::place);
    }

    private Optional<String> passage(AnnualReport report, Place place) {
        return Stream.concat(
                        report.sections().stream()
                                .flatMap(section -> Stream.concat(
                                                Stream.of(new Passage(section.title(), section.place())),
                                                section.paragraphs().stream())
                                        .filter(passage -> passage.place().equals(place))
                                        .map(passage -> section(section) + quote(passage))),
                        Stream.concat(report.preamble().stream(), report.title().stream())
                                .filter(passage -> passage.place().equals(place))
                                .map(this::quote))
                .findFirst();
    }

    private String section(Section section) {
        return new Words(
                        "第" + Section.numeral(section.number()) + "部分",
                        "section " + Section.numeral(section.number()) + " ")
                .in(locale);
    }

    private String quote(Passage passage) {
        String text = passage.text().strip();
        int end = text.offsetByCodePoints(0, Math.min(QUOTED, text.codePointCount(0, text.length())));
        return "“" + text.substring(0, end) + (end < text.length() ? "…" : "") + "”";
    }
}
