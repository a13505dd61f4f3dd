package io.github.gouji.parser.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.parser.document.DeclaredYears;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One report of a JSON file. */
final class JsonReport {

    private static final Set<String> KEYS = keys(
            "organization",
            "year",
            "format",
            "title",
            "period",
            "preamble",
            "sections",
            "tables",
            "signature",
            "issueDate");

    /** What Gouji adds in its own output, and does not read back. */
    private static final Set<String> RESULT_KEYS = Set.of("file", "fileType", "status", "rules", "findings", "repairs");

    private static final Set<String> SECTION_KEYS = keys("number", "title", "paragraphs");
    private static final Set<String> PERIOD_KEYS = keys("from", "to");

    /**
     * Cells, paragraphs, sections and their brackets in one report. The form has some 300 cells, the longest reports as
     * many paragraphs; what a check takes grows with them.
     */
    static final int MOST_VALUES = 10_000;

    /** Characters in one report, names of rows too; the longest reports have 50 thousand. */
    static final int MOST_CHARACTERS = 800_000;

    private final JsonValue report;
    private int values;
    private long characters;

    JsonReport(JsonValue report) {
        this.report = report;
    }

    private static Set<String> keys(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }

    AnnualReport toReport() throws UnreadableException {
        refuseUnknownKeys();
        for (String key : KEYS) {
            measure(report.get(key).node());
        }
        Passage title = passage("title");
        List<Passage> preamble = passages(report.listAt("preamble"));
        List<YearMention> mentions = new ArrayList<>(DeclaredYears.inSentences(preamble));
        Optional.ofNullable(title).flatMap(DeclaredYears::inTitle).ifPresent(mention -> mentions.add(0, mention));
        Optional<ReportPeriod> period = period();
        period.map(stated ->
                        new YearMention(YearMention.Kind.PERIOD, stated.from().getYear(), stated.source()))
                .ifPresent(mentions::add);

        Integer year = report.integerAt("year", 1949, 9999)
                .or(() -> mentions.stream().map(YearMention::year).findFirst())
                .orElse(null);
        List<ReportTable> tables = tables();
        AnnualReport.Builder builder = AnnualReport.builder()
                .organization(report.textAt("organization").orElse(null))
                .year(year)
                .format(format(tables, year))
                .title(title)
                .preamble(preamble)
                .period(period.orElse(null))
                .signature(passage("signature"));
        tables.forEach(builder::table);
        mentions.forEach(builder::yearMention);
        for (JsonValue section : report.listAt("sections")) {
            builder.section(section(section));
        }
        Passage issued = passage("issueDate");
        if (issued != null) {
            builder.issueDate(new IssueDate(report.dateAt("issueDate"), issued, false));
        }
        return builder.build();
    }

    private void refuseUnknownKeys() throws UnreadableException {
        Set<String> known = new LinkedHashSet<>(KEYS);
        if (report.has("findings")) {
            known.addAll(RESULT_KEYS);
        }
        report.refuseKeysBeyond(known);
    }

    private void measure(JsonNode value) throws UnreadableException {
        values++;
        characters += value.isTextual() ? value.textValue().length() : 0;
        for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
            characters += names.next().length();
        }
        if (values > MOST_VALUES || characters > MOST_CHARACTERS) {
            throw Limits.exceeded(
                    "一份报告超过" + MOST_VALUES + "个数据项或" + MOST_CHARACTERS + "个字",
                    "a report of more than " + MOST_VALUES + " values or " + MOST_CHARACTERS + " characters");
        }
        for (JsonNode part : value) {
            measure(part);
        }
    }

    private List<ReportTable> tables() throws UnreadableException {
        if (!report.has("tables")) {
            return List.of();
        }
        JsonValue tables = report.get("tables");
        tables.refuseKeysBeyond(
                Arrays.stream(TableKind.values()).map(TableKind::key).collect(Collectors.toCollection(TreeSet::new)));
        List<ReportTable> found = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            if (!tables.get(kind.key()).isAbsent()) {
                found.add(new JsonTable(kind, tables.get(kind.key())).toTable());
            }
        }
        return found;
    }

    /** As stated; else as the cells of table 二 tell, then those of table 三; else that of the year. */
    private @Nullable ReportFormat format(List<ReportTable> tables, @Nullable Integer year) throws UnreadableException {
        Optional<Integer> stated = report.integerAt("format", 0, 9999);
        if (stated.isPresent()) {
            return ReportFormat.all().stream()
                    .filter(format -> format.firstYear() == stated.get())
                    .findFirst()
                    .orElseThrow(() -> report.get("format")
                            .fault("应为" + String.join("或", formats()), "should be " + String.join(" or ", formats())));
        }
        return TableFormat.best(tables.stream()
                        .sorted(Comparator.comparing(ReportTable::kind))
                        .map(JsonReport::fit)
                        .toList())
                .or(() -> Optional.ofNullable(year).flatMap(ReportFormat::ofYear))
                .orElse(null);
    }

    private static List<String> formats() {
        return ReportFormat.all().stream().map(ReportFormat::key).toList();
    }

    private static TableFormat.Fit fit(ReportTable table) {
        return new TableFormat.Fit(
                format -> table.figures().keySet().stream().filter(format::has).count(),
                format -> format.table(table.kind()).cells().size());
    }

    private Section section(JsonValue section) throws UnreadableException {
        section.refuseKeysBeyond(SECTION_KEYS);
        int number = section.integerAt("number", 1, Section.TITLES.size())
                .orElseThrow(() -> section.fault("没有number（1至6）", "has no number (1 to 6)"));
        String ordinal = Section.numeral(number) + "、";
        String title = section.textAt("title").orElse(Section.TITLES.get(number - 1));
        boolean tabled = TableKind.ofSection(number)
                .filter(kind -> report.get("tables").has(kind.key()))
                .isPresent();
        List<Passage> paragraphs = passages(section.listAt("paragraphs"));
        return new Section(number, ordinal, title, section.place(), paragraphs, 0, tabled ? 1 : 0);
    }

    private Optional<ReportPeriod> period() throws UnreadableException {
        JsonValue value = report.get("period");
        if (value.isAbsent()) {
            return Optional.empty();
        }
        value.refuseKeysBeyond(PERIOD_KEYS);
        if (value.get("from").isAbsent() && value.get("to").isAbsent()) {
            return Optional.empty();
        }
        Passage source = new Passage(value.dateAt("from") + "/" + value.dateAt("to"), value.place());
        return Optional.of(new ReportPeriod(value.dateAt("from"), value.dateAt("to"), source));
    }

    private @Nullable Passage passage(String key) throws UnreadableException {
        return report.textAt(key)
                .map(text -> new Passage(text, report.get(key).place()))
                .orElse(null);
    }

    private static List<Passage> passages(List<JsonValue> values) throws UnreadableException {
        List<Passage> passages = new ArrayList<>();
        for (JsonValue value : values) {
            passages.add(new Passage(value.text(), value.place()));
        }
        return passages;
    }
}
