package io.github.gouji.report;

import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import io.github.gouji.report.YearMention.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A report that a test changes before it is built. Cells are named as in findings: {@code applications.granted.total}. */
public final class ReportDraft {

    private static final String ORDINALS = "一二三四五六";

    private ReportFormat format;
    private Integer year;
    private String organization;
    private String title;
    private String otherTitle;
    private String signature;
    private LocalDate issued;
    private String publisher;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private LocalDate from;
    private LocalDate to;
    private boolean text = true;
    private final List<String> preamble = new ArrayList<>();
    private final List<YearMention> mentions = new ArrayList<>();
    private final Map<Integer, Section> sections = new LinkedHashMap<>();
    private final SortedMap<CellKey, Figure> figures = new TreeMap<>();
    private final Map<TableKind, List<LabelReading>> labels = new EnumMap<>(TableKind.class);
    private final Map<TableKind, List<ExtraLine>> extraLines = new EnumMap<>(TableKind.class);

    ReportDraft(ReportFormat format, int year) {
        this.format = format;
        this.year = year;
    }

    /** Writes a text into a cell. */
    public ReportDraft set(String cell, String written) {
        return set(cell, Figure.read(written, Place.UNKNOWN));
    }

    /** Writes a text into a cell as it was read from a picture. */
    public ReportDraft see(String cell, String written, double confidence) {
        return set(cell, Figure.read(written, Place.UNKNOWN).seen(new Reading(confidence)));
    }

    /** Puts a figure into a cell. */
    public ReportDraft set(String cell, Figure figure) {
        figures.put(CellKey.parse(cell), figure);
        return this;
    }

    /** Takes away a table, row or cell: all cells whose name is this or starts with this and a dot. */
    public ReportDraft remove(String cells) {
        figures.keySet()
                .removeIf(
                        cell -> cell.toString().equals(cells) || cell.toString().startsWith(cells + "."));
        return this;
    }

    /** Takes away a column, such as {@code applications}, {@code business}. */
    public ReportDraft removeColumn(String table, String column) {
        figures.keySet()
                .removeIf(cell ->
                        cell.table().key().equals(table) && cell.column().key().equals(column));
        return this;
    }

    /** Has every cell of a table, or of a row, read so. */
    public ReportDraft fill(String cells, String written) {
        figures.replaceAll((cell, figure) ->
                cell.toString().startsWith(cells + ".") ? Figure.read(written, Place.UNKNOWN) : figure);
        return this;
    }

    /** Prints a label otherwise. */
    public ReportDraft label(TableKind table, FormKey key, String written, String official, LabelReading.Drift drift) {
        labels.computeIfAbsent(table, kind -> new ArrayList<>())
                .add(new LabelReading(key, written, official, drift, Place.UNKNOWN));
        return this;
    }

    /** Adds a line that the form does not have. */
    public ReportDraft extraLine(TableKind table, ExtraLine line) {
        extraLines.computeIfAbsent(table, kind -> new ArrayList<>()).add(line);
        return this;
    }

    /** The variant of the tables; may be {@code null}. */
    public ReportDraft format(ReportFormat newFormat) {
        format = newFormat;
        return this;
    }

    /** The report year; may be {@code null}. */
    public ReportDraft year(Integer newYear) {
        year = newYear;
        return this;
    }

    /** The organisation; may be {@code null}. */
    public ReportDraft organization(String name) {
        organization = name;
        return this;
    }

    /** The title; may be {@code null}. */
    public ReportDraft title(String newTitle) {
        title = newTitle;
        return this;
    }

    /** The title alone; the place that names its year stays as it is. */
    public ReportDraft titleOnly(String newTitle) {
        otherTitle = newTitle;
        return this;
    }

    /** The text before the first section, one passage a string. */
    public ReportDraft preamble(String... passages) {
        preamble.clear();
        preamble.addAll(List.of(passages));
        return this;
    }

    /** Adds a place that names a year, beside those of the sound report. */
    public ReportDraft mention(Kind kind, int mentioned) {
        mentions.add(new YearMention(kind, mentioned, passage(mentioned + "年")));
        return this;
    }

    /** The declared period; {@code null} for none. */
    public ReportDraft period(String first, String last) {
        from = first == null ? null : LocalDate.parse(first);
        to = last == null ? null : LocalDate.parse(last);
        return this;
    }

    /** Who signs; {@code null} for nobody. */
    public ReportDraft signature(String name) {
        signature = name;
        return this;
    }

    /** The day of issue; {@code null} for none. */
    public ReportDraft issued(String day) {
        issued = day == null ? null : LocalDate.parse(day);
        return this;
    }

    /** Who published the page around it; {@code null} for nobody. */
    public ReportDraft publisher(String name) {
        publisher = name;
        return this;
    }

    /** What the page or the file around it says. */
    public ReportDraft metadata(String name, String value) {
        metadata.put(name, value);
        return this;
    }

    /** A section with its official title and these paragraphs. */
    public ReportDraft section(int number, String... paragraphs) {
        int tables = number >= 2 && number <= 4 ? 1 : 0;
        return section(section(number, Section.TITLES.get(number - 1), 0, tables, paragraphs));
    }

    /** A section as given; it takes the place of the one with the same number. */
    public ReportDraft section(Section section) {
        sections.put(section.number(), section);
        return this;
    }

    /** A section with all that it has. */
    public static Section section(int number, String title, int pictures, int tables, String... paragraphs) {
        return new Section(
                number,
                ORDINALS.charAt(number - 1) + "、",
                title,
                Place.UNKNOWN,
                Stream.of(paragraphs).map(ReportDraft::passage).toList(),
                pictures,
                tables);
    }

    /** Takes a section away. */
    public ReportDraft dropSection(int number) {
        sections.remove(number);
        return this;
    }

    /** Takes all text away: the report is given as figures. */
    public ReportDraft withoutText() {
        text = false;
        return this;
    }

    /** The report. */
    public AnnualReport build() {
        AnnualReport.Builder report = AnnualReport.builder()
                .format(format)
                .year(year)
                .organization(organization)
                .publisher(publisher)
                .seen(figures.values().stream().anyMatch(Figure::isSeen))
                .metadata(metadata);
        for (TableKind kind : TableKind.values()) {
            addTable(report, kind);
        }
        if (text) {
            addText(report);
        }
        return report.build();
    }

    private void addTable(AnnualReport.Builder report, TableKind kind) {
        ReportTable.Builder table = ReportTable.builder(kind);
        figures.forEach((cell, figure) -> {
            if (cell.table() == kind) {
                table.figure(cell, figure);
            }
        });
        if (table.figures().isEmpty()) {
            return;
        }
        if (text) {
            ReportFormat printed = format == null ? ReportFormat.FORMAT_2021 : format;
            printed.table(kind).columns().forEach(column -> table.label(unchanged(column.key(), column.label())));
        }
        labels.getOrDefault(kind, List.of()).forEach(table::label);
        extraLines.getOrDefault(kind, List.of()).forEach(table::extraLine);
        report.table(table.build());
    }

    private void addText(AnnualReport.Builder report) {
        report.narrated(true)
                .preamble(preamble.stream().map(ReportDraft::passage).toList());
        sections.values().forEach(report::section);
        if (title != null) {
            report.title(passage(otherTitle == null ? title : otherTitle));
            report.yearMention(new YearMention(Kind.TITLE, yearIn(title), passage(title)));
        }
        preamble.stream()
                .filter(line -> line.contains("现公布"))
                .forEach(
                        line -> report.yearMention(new YearMention(Kind.NAMING_SENTENCE, yearIn(line), passage(line))));
        if (from != null) {
            Passage source = passage(from + "至" + to);
            report.period(new ReportPeriod(from, to, source));
            report.yearMention(new YearMention(Kind.PERIOD, to.getYear(), source));
        }
        mentions.forEach(report::yearMention);
        report.signature(signature == null ? null : passage(signature));
        report.issueDate(issued == null ? null : new IssueDate(issued, passage(issued.toString()), false));
    }

    private static LabelReading unchanged(FormKey key, String label) {
        return new LabelReading(key, label, label, LabelReading.Drift.NONE, Place.UNKNOWN);
    }

    private static int yearIn(String line) {
        int naming = Math.max(0, line.indexOf("现公布"));
        int end = line.indexOf("年政府信息公开", naming);
        return Integer.parseInt(line.substring(end - 4, end));
    }

    private static Passage passage(String written) {
        return new Passage(written, Place.UNKNOWN);
    }
}
