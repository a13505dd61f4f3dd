package io.github.gouji.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.text.ChineseText;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures that a report's tables must show, row by row; {@code null} is a blank cell.
 *
 * @param blankIsZero whether the report leaves cells blank for zero
 */
public record FormRows(List<List<Double>> rows, boolean blankIsZero) {

    private static final Pattern NUMBER = Pattern.compile("^[-+]?\\d+(?:\\.\\d+)?");

    /** The figures of the fixtures' own report. */
    public static FormRows ofFixtures() {
        return parse("""
                0 0 0
                3 1 12
                208
                17
                2
                36.5
                12 1 0 0 1 0 14
                1 0 0 0 0 0 1
                5 1 0 0 0 0 6
                2 0 0 0 0 0 2
                0 0 0 0 0 0 0
                0 0 0 0 0 0 0
                _ _ _ _ _ _ _
                1 0 0 0 0 0 1
                0 0 0 0 0 0 0
                0 0 0 0 0 0 0
                0 0 0 0 0 0 0
                0 0 0 0 0 0 0
                2 0 0 0 1 0 3
                0 0 0 0 0 0 0
                0 0 0 0 0 0 0
                1 _ _ 0 0 _ 1
                0 0 0 0 0 0 0
                0 0 0 0 0 0 0
                0 0 0 0 0 0 0
                0 0 0 0 0 0 0
                1 0 0 0 0 0 1
                0 0 0 0 0 0 0
                0 0 0 0 0 0 0
                12 1 0 0 1 0 14
                1 0 0 0 0 0 1
                2 1 0 0 3 0 0 0 1 1 1 0 0 0 1
                """);
    }

    private static FormRows parse(String text) {
        List<List<Double>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<Double> row = new ArrayList<>();
            for (String figure : line.split(" ")) {
                row.add(figure.equals("_") ? null : Double.valueOf(figure));
            }
            rows.add(row);
        }
        return new FormRows(rows, false);
    }

    /** The figures of a report in a truth file, which gives them by the form's keys, by table, or as they were generated. */
    public static FormRows ofTruth(Path truth, String report) throws IOException {
        JsonNode all = new ObjectMapper().readTree(truth.toFile());
        if (all.isArray()) {
            for (JsonNode generated : all) {
                if (generated.get("file").asText().startsWith(report + ".")) {
                    return ofGenerated(generated);
                }
            }
        }
        JsonNode node = all.get(report);
        return node.isArray() ? ofTables(node) : ofKeys(node);
    }

    private static FormRows ofGenerated(JsonNode report) {
        List<List<Double>> rows = new ArrayList<>();
        int[] widths =
                report.get("t2").size() == 22 ? new int[] {3, 3, 3, 3, 3, 3, 2, 2} : new int[] {3, 3, 1, 1, 1, 1};
        int next = 0;
        for (int width : widths) {
            List<Double> row = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                row.add(value(report.get("t2").get(next++)));
            }
            rows.add(row);
        }
        report.get("t3").forEach(row -> rows.add(values(row)));
        rows.add(values(report.get("t4")));
        return new FormRows(rows, !report.get("style").get("zero").asText().equals("0"));
    }

    private static FormRows ofTables(JsonNode tables) {
        List<List<Double>> rows = new ArrayList<>();
        for (JsonNode table : tables) {
            String kind = table.get("kind").asText();
            int last = 0;
            for (JsonNode cell : table.get("cells")) {
                last = Math.max(last, cell.get("r").asInt());
            }
            Map<Integer, List<Double>> figures = new TreeMap<>();
            for (JsonNode cell : table.get("cells")) {
                int row = cell.get("r").asInt();
                boolean figure =
                        switch (kind) {
                            case "t3" -> row >= 3 && cell.get("c").asInt() >= 3;
                            case "t4" -> row == last;
                            default -> cell.get("num").asBoolean();
                        };
                if (figure) {
                    figures.computeIfAbsent(row, key -> new ArrayList<>())
                            .add(number(cell.get("text").asText()));
                }
            }
            rows.addAll(figures.values());
        }
        return new FormRows(rows, false);
    }

    private static FormRows ofKeys(JsonNode figures) {
        Map<String, List<Double>> rows = new LinkedHashMap<>();
        figures.properties().forEach(figure -> {
            String key = figure.getKey();
            String row = key.startsWith("review") ? "review" : key.substring(0, key.lastIndexOf('.'));
            rows.computeIfAbsent(row, k -> new ArrayList<>()).add(value(figure.getValue()));
        });
        return new FormRows(List.copyOf(rows.values()), false);
    }

    private static List<Double> values(JsonNode row) {
        List<Double> values = new ArrayList<>();
        row.forEach(figure -> values.add(value(figure)));
        return values;
    }

    private static Double value(JsonNode figure) {
        return figure.isNull() ? null : figure.asDouble();
    }

    private static Double number(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s,]", "")
                .replace('增', '+')
                .replace('减', '-');
        Matcher number = NUMBER.matcher(plain);
        return number.find() ? Double.valueOf(number.group()) : null;
    }

    /** The rows that are not found, in this order, at the ends of the rows of a file's tables. */
    public List<List<Double>> missingIn(List<List<String>> read) {
        List<List<Double>> missing = new ArrayList<>();
        int next = 0;
        for (List<Double> row : rows) {
            int found = next;
            while (found < read.size() && !endsWith(read.get(found), row)) {
                found++;
            }
            if (found == read.size()) {
                missing.add(row);
            } else {
                next = found + 1;
            }
        }
        return missing;
    }

    /** Whether the row ends with these figures; blank cells that fill it up to the table's width may follow. */
    private boolean endsWith(List<String> cells, List<Double> figures) {
        for (int start = cells.size() - figures.size(); start >= 0; start--) {
            boolean same = true;
            for (int i = 0; i < figures.size() && same; i++) {
                same = isSame(cells.get(start + i), figures.get(i));
            }
            if (same) {
                return true;
            }
            if (!ChineseText.isBlank(cells.get(start + figures.size() - 1))) {
                return false;
            }
        }
        return false;
    }

    private boolean isSame(String cell, Double figure) {
        Double read = number(cell);
        if (read == null) {
            boolean blank = ChineseText.trim(cell).matches("[/\\-—无]*");
            return blank && (figure == null || blankIsZero && figure == 0);
        }
        return read.equals(figure) || figure == null && blankIsZero && read == 0;
    }
}
