package io.github.gouji.parser.document;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.parser.stream.StreamTables;
import io.github.gouji.parser.table.ApplicationsRecognizer;
import io.github.gouji.parser.table.DisclosureRecognizer;
import io.github.gouji.parser.table.HeaderRows;
import io.github.gouji.parser.table.ReviewRecognizer;
import io.github.gouji.parser.table.TableFormat;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.IssueDate;
import io.github.gouji.report.Passage;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportPeriod;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import io.github.gouji.report.YearMention;
import io.github.gouji.report.YearMention.Kind;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises annual reports in a document of any kind: sections by their headings, tables by their labels. */
public final class ReportRecognizer {

    /** A document without a table and a title is a report if it has as many of the six sections; essays have two alike. */
    private static final int FEWEST_SECTIONS = 3;

    /** Lines under the title in which who signs, and when, may stand in brackets. */
    private static final int UNDER_TITLE = 2;

    private final ReportOutline outline;
    private final Map<String, String> properties;
    private final Map<Place, Reading> readings;
    private final Map<TableKind, List<List<Cell>>> tables = new EnumMap<>(TableKind.class);
    /** Sections whose table stands as lines, which are no text. */
    private final Set<Integer> streamed = new HashSet<>();

    private final AnnualReport.Builder report = AnnualReport.builder();

    private ReportRecognizer(ReportOutline outline, SourceDocument document, SortedTables sorted) {
        this.outline = outline;
        this.properties = document.properties();
        this.readings = document.readings();
        blocks().filter(Table.class::isInstance)
                .map(Table.class::cast)
                .forEach(table -> sorted.of(table)
                        .forEach((kind, rows) -> tables.merge(kind, new ArrayList<>(rows), (before, more) -> {
                            before.addAll(more);
                            return before;
                        })));
        for (TableKind kind : TableKind.values()) {
            if (!tables.containsKey(kind)) {
                List<List<Cell>> rows = StreamTables.rows(kind, lines(kind));
                if (!rows.isEmpty()) {
                    tables.put(kind, rows);
                    streamed.add(kind.sectionNumber());
                }
            }
        }
    }

    /** The reports in a document; none if it is no annual report. */
    public static List<AnnualReport> recognize(SourceDocument document) {
        SortedTables sorted = new SortedTables();
        List<AnnualReport> reports = ReportOutline.of(DocumentFlow.of(document, sorted), sorted).stream()
                .map(outline -> new ReportRecognizer(outline, document, sorted))
                .map(ReportRecognizer::recognize)
                .flatMap(Optional::stream)
                .toList();
        Set<Object> known = new HashSet<>();
        return reports.size() == 1
                ? reports
                : reports.stream().filter(report -> known.add(said(report))).toList();
    }

    /** All that a report says: a page for telephones beside the one for screens says the same, and is the same report. */
    private static Object said(AnnualReport report) {
        return List.of(
                report.passages()
                        .map(passage -> ChineseText.compact(passage.text()))
                        .toList(),
                Stream.of(TableKind.values())
                        .map(kind -> report.table(kind).map(ReportTable::figures).stream()
                                .flatMap(figures -> figures.entrySet().stream())
                                .map(figure -> List.of(
                                        figure.getKey(), figure.getValue().text()))
                                .toList())
                        .toList());
    }

    /** The lines in which a table may stand as a stream of labels and numbers: those of its section, else all. */
    private List<Paragraph> lines(TableKind kind) {
        return outline.sections().stream()
                .filter(part -> part.heading().number() == kind.sectionNumber())
                .findFirst()
                .map(part -> part.blocks().stream())
                .orElseGet(this::blocks)
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    private Stream<Block> blocks() {
        return Stream.concat(
                outline.head().stream(), outline.sections().stream().flatMap(part -> part.blocks().stream()));
    }

    private Optional<AnnualReport> recognize() {
        PageMetadata metadata = new PageMetadata(outline.head(), properties);
        List<Block> head = metadata.rest();
        Optional<ReportTitle.Found> inText = ReportTitle.find(head);
        Optional<Passage> title = inText.map(ReportTitle.Found::passage)
                .or(() -> metadata.title().filter(named -> ReportTitle.isTitle(named.text())));
        if (tables.isEmpty() && title.isEmpty() && outline.sections().size() < FEWEST_SECTIONS) {
            return Optional.empty();
        }
        List<Block> tail = outline.sections().isEmpty()
                ? head
                : outline.sections().get(outline.sections().size() - 1).blocks();
        ReportEnd end = ReportEnd.of(tail);
        List<Block> beforeSections =
                inText.map(found -> head.subList(found.end(), head.size())).orElse(head);
        ReportEnd underTitle = ReportEnd.of(beforeSections.subList(0, Math.min(UNDER_TITLE, beforeSections.size())));

        report.narrated(true).seen(!readings.isEmpty()).metadata(metadata.values());
        metadata.publisher().ifPresent(report::publisher);
        title.ifPresent(report::title);
        List<Passage> preamble = passages(
                outline.sections().isEmpty() ? cut(beforeSections, tail.size() - end.start()) : beforeSections);
        report.preamble(preamble);
        addSections(end);
        report.signature(end.signature() != null ? end.signature() : underTitle.signature());
        IssueDate issued = Stream.of(end.date(), underTitle.date())
                .filter(Objects::nonNull)
                .findFirst()
                .or(metadata::issued)
                .orElse(null);
        report.issueDate(issued);
        report.organization(organization(end, title, metadata));
        List<YearMention> mentions = yearMentions(title, preamble, passages(head));
        mentions.forEach(report::yearMention);
        Integer year = year(mentions, metadata, issued);
        report.year(year);
        addTables(year);
        return Optional.of(report.build());
    }

    private static List<Block> cut(List<Block> blocks, int fromEnd) {
        return blocks.subList(0, Math.max(0, blocks.size() - fromEnd));
    }

    private void addSections(ReportEnd end) {
        for (int i = 0; i < outline.sections().size(); i++) {
            ReportOutline.Part part = outline.sections().get(i);
            boolean last = i == outline.sections().size() - 1;
            List<Block> blocks = last ? part.blocks().subList(0, end.start()) : part.blocks();
            report.section(new Section(
                    part.heading().number(),
                    part.heading().ordinal(),
                    part.heading().title(),
                    part.place(),
                    streamed.contains(part.heading().number()) ? sentences(blocks) : passages(blocks),
                    (int) blocks.stream().filter(Picture.class::isInstance).count(),
                    (int) blocks.stream().filter(Table.class::isInstance).count()));
        }
    }

    private static List<Passage> passages(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> !ChineseText.compact(paragraph.text()).isEmpty())
                .map(paragraph -> new Passage(ChineseText.trim(paragraph.text()), paragraph.place()))
                .toList();
    }

    private static List<Passage> sentences(List<Block> blocks) {
        return passages(blocks).stream()
                .filter(passage -> passage.text().indexOf('。') >= 0)
                .toList();
    }

    private static @Nullable String organization(ReportEnd end, Optional<Passage> title, PageMetadata metadata) {
        String named =
                title.map(passage -> ReportTitle.organization(passage.text())).orElse("");
        if (end.signature() != null) {
            return end.signature().text();
        }
        return named.isEmpty() ? metadata.issuer().orElse(null) : named;
    }

    private List<YearMention> yearMentions(Optional<Passage> title, List<Passage> preamble, List<Passage> head) {
        List<YearMention> mentions = new ArrayList<>();
        title.flatMap(DeclaredYears::inTitle).ifPresent(mentions::add);
        List<Passage> firstSection = outline.sections().stream()
                .limit(1)
                .flatMap(part -> passages(part.blocks()).stream())
                .toList();
        List<Passage> opening =
                Stream.concat(preamble.stream(), firstSection.stream()).toList();
        mentions.addAll(DeclaredYears.inSentences(opening));
        Optional<ReportPeriod> period = DeclaredYears.period(preamble, firstSection)
                // a letter that sends the report to its superior may stand in front of the title and tell the period
                .or(() -> DeclaredYears.period(head, List.of()));
        period.ifPresent(found -> {
            report.period(found);
            mentions.add(new YearMention(Kind.PERIOD, found.to().getYear(), found.source()));
        });
        return mentions;
    }

    /** The year of the title, else of the naming sentence, else of the period; where none says, of what stands around. */
    private static @Nullable Integer year(
            List<YearMention> mentions, PageMetadata metadata, @Nullable IssueDate issued) {
        return Stream.of(Kind.values())
                .flatMap(kind -> mentions.stream().filter(mention -> mention.kind() == kind))
                .findFirst()
                .map(YearMention::year)
                .or(() -> metadata.title().flatMap(DeclaredYears::inTitle).map(YearMention::year))
                .or(() -> Optional.ofNullable(issued).map(date -> date.date().getYear() - 1))
                .orElse(null);
    }

    private void addTables(@Nullable Integer year) {
        ReportFormat format = TableFormat.of(tables)
                .or(() -> Optional.ofNullable(year).flatMap(ReportFormat::ofYear))
                .orElse(null);
        report.format(format);
        ReportFormat labels = Objects.requireNonNullElse(format, ReportFormat.newest());
        tables.forEach((kind, printed) -> {
            List<List<Cell>> rows = HeaderRows.joined(kind, printed);
            ReportTable table =
                    switch (kind) {
                        case DISCLOSURE -> DisclosureRecognizer.recognize(rows, labels);
                        case APPLICATIONS -> ApplicationsRecognizer.recognize(rows, labels);
                        case REVIEW -> ReviewRecognizer.recognize(rows, labels);
                    };
            if (!table.figures().isEmpty()) {
                report.table(readings.isEmpty() ? table : table.seen(readings));
            }
        });
    }
}
