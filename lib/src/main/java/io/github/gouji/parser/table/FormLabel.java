package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A label of the form, of any variant, prepared for comparison.
 *
 * @param key the row or column that it names
 * @param official as the form prints it, with its number
 * @param core what of it counts
 * @param tolerated cores of other wordings that are no fault
 * @param format the variant that it is from
 */
public record FormLabel(FormKey key, String official, String core, List<String> tolerated, ReportFormat format) {

    /**
     * Below this likeness a label is another label: of five characters two may differ. Labels of one form are less alike
     * than this to each other, but for those that differ in one word, where the liker one wins.
     */
    private static final double ALIKE = 0.6;
    /** A part of a label of as many characters names it, if no other label holds it: shorter ones are words of prose. */
    private static final int SHORTEST_PART = 4;

    /** A longer core, in characters, is no label, and a longer text not worth making one of. */
    private static final int LONGEST = 80;

    private static final int LONGEST_TEXT = 200;
    private static final Map<TableKind, List<FormLabel>> ROWS = new EnumMap<>(TableKind.class);
    private static final Map<TableKind, List<FormLabel>> COLUMNS = new EnumMap<>(TableKind.class);

    /** What the forms print above labels, as far as it counts, and is none itself. */
    private static final List<String> HEADINGS = List.of("信息内容", "申请人情况", "法人或其他组织", "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和");

    /**
     * What the forms' own words name in each table: the labels of any table and what stands above them. Most cells hold
     * one of these, and each is asked about many times, so how alike they are is found out once.
     */
    private static final Map<TableKind, Map<String, Optional<Match>>> KNOWN_ROWS = new EnumMap<>(TableKind.class);

    private static final Map<TableKind, Map<String, Optional<Match>>> KNOWN_COLUMNS = new EnumMap<>(TableKind.class);

    static {
        for (TableKind kind : TableKind.values()) {
            ROWS.put(kind, rowLabels(kind));
            COLUMNS.put(kind, columnLabels(kind));
        }
        Set<String> words = formWords();
        for (TableKind kind : TableKind.values()) {
            KNOWN_ROWS.put(kind, known(of(kind, ROWS), words));
            KNOWN_COLUMNS.put(kind, known(of(kind, COLUMNS), words));
        }
    }

    /**
     * A label found in a report.
     *
     * @param label the form's label that it is
     * @param drift how far it is from it
     */
    public record Match(FormLabel label, Drift drift) {

        public FormKey key() {
            return label.key();
        }
    }

    /** The row of this table that a text names, in any variant. */
    public static Optional<Match> row(TableKind kind, String text) {
        return find(of(kind, KNOWN_ROWS), of(kind, ROWS), text);
    }

    /** The column of this table that a text names, in any variant. */
    public static Optional<Match> column(TableKind kind, String text) {
        return find(of(kind, KNOWN_COLUMNS), of(kind, COLUMNS), text);
    }

    /** The label as this variant prints it, to be compared with; as another variant does if this has no such line. */
    public static Optional<FormLabel> row(ReportFormat format, FormKey key, TableKind kind) {
        return inFormat(of(kind, ROWS), format, key);
    }

    /** The label as this variant prints it; as another variant does if this has no such line. */
    public static Optional<FormLabel> column(ReportFormat format, FormKey key, TableKind kind) {
        return inFormat(of(kind, COLUMNS), format, key);
    }

    /** How far a text is from this label; empty if it is another label. */
    Optional<Drift> drift(String text) {
        String found = LabelText.core(text);
        if (found.equals(core) || tolerated.contains(found)) {
            return Optional.of(Drift.NONE);
        }
        if (found.length() >= SHORTEST_PART && core.contains(found)
                || core.length() >= SHORTEST_PART && found.contains(core)) {
            return Optional.of(Drift.SLIGHT);
        }
        return LabelText.similarity(found, core) >= ALIKE ? Optional.of(Drift.ALTERED) : Optional.empty();
    }

    private static <T> T of(TableKind kind, Map<TableKind, T> known) {
        return Objects.requireNonNull(known.get(kind));
    }

    private static Optional<Match> find(Map<String, Optional<Match>> known, List<FormLabel> labels, String text) {
        if (text.length() > LONGEST_TEXT || !ChineseText.hasHan(text)) {
            return Optional.empty();
        }
        String found = LabelText.core(text);
        if (found.isEmpty() || found.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Match> match = known.get(found);
        return match != null ? match : find(labels, found);
    }

    private static Optional<Match> find(List<FormLabel> labels, String found) {
        for (FormLabel label : labels) {
            if (label.core.equals(found) || label.tolerated.contains(found)) {
                return Optional.of(new Match(label, Drift.NONE));
            }
        }
        return contained(labels, found).or(() -> similar(labels, found));
    }

    private static Map<String, Optional<Match>> known(List<FormLabel> labels, Set<String> words) {
        Map<String, Optional<Match>> known = new HashMap<>();
        words.forEach(word -> known.put(word, find(labels, word)));
        return known;
    }

    /** All that the forms print in and above their tables, as far as it counts. */
    private static Set<String> formWords() {
        Set<String> words = new HashSet<>();
        Stream.of(ROWS, COLUMNS)
                .flatMap(labels -> labels.values().stream())
                .flatMap(List::stream)
                .forEach(label -> {
                    words.add(label.core);
                    words.addAll(label.tolerated);
                });
        ReportFormat.all().stream()
                .flatMap(format -> format.tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.groups().stream())
                .forEach(group -> words.add(LabelText.core(group)));
        words.addAll(HEADINGS);
        return words;
    }

    /** A shortened or lengthened label counts if it can be only one. */
    private static Optional<Match> contained(List<FormLabel> labels, String found) {
        Map<FormKey, FormLabel> hits = new LinkedHashMap<>();
        for (FormLabel label : labels) {
            if (found.length() >= SHORTEST_PART && label.core.contains(found)
                    || label.core.length() >= SHORTEST_PART && found.contains(label.core)) {
                hits.putIfAbsent(label.key, label);
            }
        }
        return hits.size() == 1
                ? Optional.of(new Match(hits.values().iterator().next(), Drift.SLIGHT))
                : Optional.empty();
    }

    private static Optional<Match> similar(List<FormLabel> labels, String found) {
        FormLabel best = null;
        double likeness = 0;
        boolean tie = false;
        for (FormLabel label : labels) {
            double current = LabelText.similarity(found, label.core, ALIKE);
            if (current > likeness) {
                tie = false;
                best = label;
                likeness = current;
            } else if (current == likeness && best != null && best.key != label.key) {
                tie = true;
            }
        }
        return best == null || likeness < ALIKE || tie ? Optional.empty() : Optional.of(new Match(best, Drift.ALTERED));
    }

    /** A heading without the name of a group of columns that stands in lines above it. */
    static Cell heading(TableKind kind, Cell cell) {
        String rest = cell.text();
        while (!rest.isEmpty()) {
            if (column(kind, rest).filter(match -> match.drift() == Drift.NONE).isPresent()) {
                return new Cell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        rest,
                        cell.nested(),
                        cell.place());
            }
            int line = rest.indexOf('\n');
            rest = line < 0 ? "" : rest.substring(line + 1);
        }
        return cell;
    }

    private static Optional<FormLabel> inFormat(List<FormLabel> labels, ReportFormat format, FormKey key) {
        FormLabel fallback = null;
        for (FormLabel label : labels) {
            if (label.key == key) {
                if (label.format == format) {
                    return Optional.of(label);
                }
                fallback = label;
            }
        }
        return Optional.ofNullable(fallback);
    }

    private static List<FormLabel> rowLabels(TableKind kind) {
        List<FormLabel> labels = new ArrayList<>();
        for (ReportFormat format : ReportFormat.all()) {
            for (FormRow row : format.table(kind).rows()) {
                labels.add(label(row.key(), row.printedLabel(), row.label(), row.tolerated(), format));
            }
        }
        return labels;
    }

    private static List<FormLabel> columnLabels(TableKind kind) {
        List<FormLabel> labels = new ArrayList<>();
        for (ReportFormat format : ReportFormat.all()) {
            for (FormColumn column : format.table(kind).columns()) {
                labels.add(label(column.key(), column.label(), column.label(), column.tolerated(), format));
            }
        }
        return labels;
    }

    private static FormLabel label(
            FormKey key, String official, String counted, List<String> tolerated, ReportFormat format) {
        return new FormLabel(
                key,
                official,
                LabelText.core(counted),
                tolerated.stream().map(LabelText::core).toList(),
                format);
    }
}
