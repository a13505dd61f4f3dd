package io.github.gouji.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gouji.constraint.Advice;
import io.github.gouji.constraint.ConsistentReport;
import io.github.gouji.constraint.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An annual report on government information disclosure (政府信息公开工作年度报告) as its office wrote it. Immutable. It carries
 * its constraint, so {@code @Valid AnnualReport} works wherever Jakarta Validation does, and any mapper of Jackson 2 or 3
 * reads it from JSON, so {@code @Valid @RequestBody AnnualReport} does too. Errors are violations of the default group,
 * warnings and infos of the group {@link Advice}.
 */
@ConsistentReport
@ConsistentReport(
        severities = {Severity.WARNING, Severity.INFO},
        groups = Advice.class)
public final class AnnualReport {

    private final @Nullable ReportFormat format;
    private final @Nullable Integer year;
    private final @Nullable String organization;
    private final @Nullable Passage title;
    private final List<Passage> preamble;
    private final List<Section> sections;
    private final Map<TableKind, ReportTable> tables;
    private final List<YearMention> yearMentions;
    private final @Nullable ReportPeriod period;
    private final @Nullable Passage signature;
    private final @Nullable IssueDate issueDate;
    private final @Nullable String publisher;
    private final Map<String, String> metadata;
    private final boolean narrated;
    private final List<Equation> equations;
    private final List<EquationResult> equationResults;
    private final boolean seen;

    private AnnualReport(Builder builder) {
        format = builder.format;
        year = builder.year;
        organization = builder.organization;
        title = builder.title;
        preamble = List.copyOf(builder.preamble);
        sections = List.copyOf(builder.sections);
        tables = Map.copyOf(builder.tables);
        yearMentions = List.copyOf(builder.yearMentions);
        period = builder.period;
        signature = builder.signature;
        issueDate = builder.issueDate;
        publisher = builder.publisher;
        metadata = new TreeMap<>(builder.metadata);
        narrated = builder.narrated;
        ReportTable applications = tables.get(TableKind.APPLICATIONS);
        equations = format == null
                ? List.of()
                : MixedRows.adapt(format, applications == null ? Set.of() : applications.rows());
        equationResults = equations.stream()
                .map(equation -> EquationResult.of(equation, filledIn(tables.get(equation.table()))))
                .toList();
        seen = builder.seen;
    }

    /** The table, unless it is one that is still to be filled in: of that its equations tell nothing. */
    private static @Nullable ReportTable filledIn(@Nullable ReportTable table) {
        return table == null || table.holdsOnlyCarriedOver() ? null : table;
    }

    /** An empty report to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A report given as data in the shape of {@code gouji-report.schema.json}; what mappers of Jackson 2 and 3 call. A form
     * may send only what was typed: fields, tables, rows and cells may be left out, blank or null, figures may be numbers
     * or text. Of a key that stood twice in the JSON a map has the last alone; and of a fraction in a {@code double} only
     * fifteen digits are sure: what shows more, or is larger, is refused and wants to be sent as text.
     *
     * @throws IllegalArgumentException if it cannot be understood, or is larger than a report can be (10,000 values, a
     *     million characters, the limits of files); the message says where and what should be there
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AnnualReport of(Map<String, @Nullable Object> data) {
        return Data.SERVICE.toReport(data);
    }

    /**
     * This report as data in the shape of {@code gouji-report.schema.json}: maps, lists, texts and numbers; mappers of
     * Jackson 2 and 3 write it so. Read again it is a report of the same figures and text, without places.
     */
    @JsonValue
    public Map<String, @Nullable Object> toJson() {
        return PlainReport.of(this);
    }

    /** Found when first needed. */
    private static final class Data {
        static final ReportData SERVICE = ServiceLoader.load(ReportData.class, AnnualReport.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no service " + ReportData.class.getName()));
    }

    /** The variant of the form that its tables follow; empty if it has none that tells. */
    public Optional<ReportFormat> format() {
        return Optional.ofNullable(format);
    }

    /** The year that it reports on; empty if it does not say. */
    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    /** The organisation that reports: who signs, else who the title names; empty if it does not say. */
    public Optional<String> organization() {
        return Optional.ofNullable(organization);
    }

    /** The title, joined if it runs over several lines. */
    public Optional<Passage> title() {
        return Optional.ofNullable(title);
    }

    /** What stands between the title and the first section. */
    public List<Passage> preamble() {
        return preamble;
    }

    /** The sections in the order in which they stand in the report. */
    public List<Section> sections() {
        return sections;
    }

    /** The first section with this number of the form. */
    public Optional<Section> section(int number) {
        return sections.stream().filter(section -> section.number() == number).findFirst();
    }

    /** One of the three tables; empty if the report lacks it. */
    public Optional<ReportTable> table(TableKind kind) {
        return Optional.ofNullable(tables.get(kind));
    }

    /** The figure of a cell; empty if the report has no such cell. */
    public Optional<Figure> figure(CellKey cell) {
        return table(cell.table()).flatMap(table -> table.figure(cell));
    }

    /** Where the report says which year it is for. */
    public List<YearMention> yearMentions() {
        return yearMentions;
    }

    /** The declared period of the statistics; empty if it declares none. */
    public Optional<ReportPeriod> period() {
        return Optional.ofNullable(period);
    }

    /** Who signs, at the end of the report; empty if nobody does. */
    public Optional<Passage> signature() {
        return Optional.ofNullable(signature);
    }

    /** The day of issue; empty if it has none. */
    public Optional<IssueDate> issueDate() {
        return Optional.ofNullable(issueDate);
    }

    /** Who published the page around the report, as the page says; empty if it does not say, or there is none. */
    public Optional<String> publisher() {
        return Optional.ofNullable(publisher);
    }

    /** What the page and the file around the report say of it (索引号, 发布机构, 文件名 …): name to value. */
    public Map<String, String> metadata() {
        return Map.copyOf(metadata);
    }

    /**
     * Whether it came with its text. A report typed into a form or given as data holds figures only; then rules over
     * text are not evaluated.
     */
    public boolean isNarrated() {
        return narrated;
    }

    /** Whether it, or part of it, was read from pictures: then what was read may be wrong, not only what was written. */
    public boolean isSeen() {
        return seen;
    }

    /** The cells read from pictures the reading of which is in doubt, and no equation that holds proves it. */
    public Set<CellKey> uncertainCells() {
        if (!seen) {
            return Set.of();
        }
        Set<CellKey> uncertain = new TreeSet<>();
        tables.values()
                .forEach(table -> table.figures().forEach((cell, figure) -> {
                    if (figure.isDoubtful()) {
                        uncertain.add(cell);
                    }
                }));
        if (format != null) {
            format.cells().forEach(cell -> addIncompleteRow(cell, uncertain));
        }
        equationResults().stream()
                .filter(result -> result.isEvaluable() && !result.isFailed())
                .forEach(result -> uncertain.removeAll(proven(result.equation())));
        return uncertain;
    }

    /** All cells of an equation that holds, but for blanks in doubt on both sides: the same number may be lost from both. */
    private List<CellKey> proven(Equation equation) {
        boolean lost = equation.left().stream().anyMatch(this::mayBeLost)
                && equation.right().stream().anyMatch(this::mayBeLost);
        return equation.cells().stream()
                .filter(cell -> !lost || !mayBeLost(cell))
                .toList();
    }

    private boolean mayBeLost(CellKey cell) {
        return figure(cell)
                .filter(figure -> figure.isBlank() && figure.isDoubtful())
                .isPresent();
    }

    /** Where a row lacks a cell, the name of a column was not read, and its other figures may stand in wrong ones. */
    private void addIncompleteRow(CellKey cell, Set<CellKey> uncertain) {
        ReportTable table = tables.get(cell.table());
        if (table != null && table.rows().contains(cell.row()) && table.at(cell) == null) {
            table.figures().forEach((other, figure) -> {
                if (other.row().equals(cell.row()) && figure.isSeen()) {
                    uncertain.add(other);
                }
            });
        }
    }

    /** All running text in order: preamble, then the sections' paragraphs. */
    public Stream<Passage> passages() {
        return Stream.concat(preamble.stream(), sections.stream().flatMap(section -> section.paragraphs().stream()));
    }

    /**
     * The equations that its figures must satisfy: those of its variant, with rows of the other variant in place of its
     * own where it has those instead.
     */
    public List<Equation> equations() {
        return equations;
    }

    /** Each of {@link #equations()} evaluated, in order. */
    public List<EquationResult> equationResults() {
        return equationResults;
    }

    /** Fills a report. */
    public static final class Builder {

        private @Nullable ReportFormat format;
        private @Nullable Integer year;
        private @Nullable String organization;
        private @Nullable Passage title;
        private final List<Passage> preamble = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final Map<TableKind, ReportTable> tables = new EnumMap<>(TableKind.class);
        private final List<YearMention> yearMentions = new ArrayList<>();
        private @Nullable ReportPeriod period;
        private @Nullable Passage signature;
        private @Nullable IssueDate issueDate;
        private @Nullable String publisher;
        private Map<String, String> metadata = Map.of();
        private boolean narrated;
        private boolean seen;

        private Builder() {}

        /** The variant that the tables follow; may be {@code null}. */
        public Builder format(@Nullable ReportFormat newFormat) {
            format = newFormat;
            return this;
        }

        /** The report year; may be {@code null}. */
        public Builder year(@Nullable Integer newYear) {
            year = newYear;
            return this;
        }

        /** The organisation; may be {@code null}. */
        public Builder organization(@Nullable String newOrganization) {
            organization = newOrganization;
            return this;
        }

        /** The title; may be {@code null}. */
        public Builder title(@Nullable Passage newTitle) {
            title = newTitle;
            return this;
        }

        /** What stands between title and first section. */
        public Builder preamble(List<Passage> passages) {
            preamble.addAll(passages);
            return this;
        }

        /** Adds a section; a report with sections is a narrated one. */
        public Builder section(Section section) {
            sections.add(section);
            narrated = true;
            return this;
        }

        /** Says whether the report came with its text. */
        public Builder narrated(boolean hasText) {
            narrated = hasText;
            return this;
        }

        /** Sets a table. */
        public Builder table(ReportTable table) {
            tables.put(table.kind(), table);
            return this;
        }

        /** Adds a place that says which year the report is for. */
        public Builder yearMention(YearMention mention) {
            yearMentions.add(mention);
            return this;
        }

        /** The declared period; may be {@code null}. */
        public Builder period(@Nullable ReportPeriod newPeriod) {
            period = newPeriod;
            return this;
        }

        /** Who signs; may be {@code null}. */
        public Builder signature(@Nullable Passage newSignature) {
            signature = newSignature;
            return this;
        }

        /** The day of issue; may be {@code null}. */
        public Builder issueDate(@Nullable IssueDate newIssueDate) {
            issueDate = newIssueDate;
            return this;
        }

        /** Who published the page around the report; may be {@code null}. */
        public Builder publisher(@Nullable String newPublisher) {
            publisher = newPublisher;
            return this;
        }

        /** What the page and the file around the report say of it. */
        public Builder metadata(Map<String, String> newMetadata) {
            metadata = Objects.requireNonNull(newMetadata);
            return this;
        }

        /** Whether it, or part of it, was read from pictures. */
        public Builder seen(boolean fromPictures) {
            seen = fromPictures;
            return this;
        }

        /** The report. */
        public AnnualReport build() {
            return new AnnualReport(this);
        }
    }
}
