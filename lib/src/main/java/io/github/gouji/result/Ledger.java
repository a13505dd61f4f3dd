package io.github.gouji.result;

import io.github.gouji.constraint.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What became of the findings of a check of before (台账): mended, still there, new; by unit. */
public final class Ledger {

    private final List<Item> items;
    private final List<Doubt> doubts;
    private final Map<State, Integer> counts = new EnumMap<>(State.class);

    /** What became of a finding. */
    public enum State {
        /** It was there before and is there no more. */
        MENDED,
        /** It is there as before; or its numbers changed and are wrong still. */
        OPEN,
        /** It was not there before. */
        NEW,
        /** It was there before, and its unit has sent nothing since: nothing is known. */
        NOT_SENT;

        /** The name in JSON, such as {@code not-sent}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A finding and what became of it.
     *
     * @param state what became of it
     * @param organization the organisation; empty if unknown
     * @param year the report year; 0 if unknown
     * @param file the file
     * @param rule id of its rule
     * @param severity how severe it is
     * @param message its text
     * @param cells the cells involved, such as {@code applications.granted.total}
     * @param fingerprint its fingerprint
     */
    public record Item(
            State state,
            String organization,
            int year,
            String file,
            String rule,
            Severity severity,
            String message,
            List<String> cells,
            String fingerprint) {

        public Item {
            Objects.requireNonNull(state);
            Objects.requireNonNull(organization);
            Objects.requireNonNull(file);
            Objects.requireNonNull(rule);
            Objects.requireNonNull(severity);
            Objects.requireNonNull(message);
            Objects.requireNonNull(fingerprint);
            cells = List.copyOf(cells);
        }

        Item as(State newState) {
            return new Item(newState, organization, year, file, rule, severity, message, cells, fingerprint);
        }

        /** What it was found in: an organisation's report of a year, or a file that could not be read. */
        String subject() {
            return Baseline.subject(organization, year, file);
        }

        /** Who it concerns: the organisation, or else the file. */
        public String unit() {
            return organization.isEmpty() ? file : organization;
        }

        private Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("state", state.key());
            json.put("organization", organization);
            json.put("year", year);
            json.put("file", file);
            json.put("rule", rule);
            json.put("severity", severity.key());
            json.put("message", message);
            json.put("fingerprint", fingerprint);
            return json;
        }
    }

    /**
     * What a unit made of its findings.
     *
     * @param unit the organisation, or else the file
     * @param mended how many are mended
     * @param open how many are still there
     * @param added how many are new
     * @param notSent of how many nothing is known
     */
    public record UnitCount(String unit, int mended, int open, int added, int notSent) {}

    Ledger(List<Item> items, List<Doubt> doubts) {
        this.doubts = List.copyOf(doubts);
        this.items = items.stream()
                .sorted(Comparator.comparing(Item::unit)
                        .thenComparing(Item::year)
                        .thenComparing(Item::state)
                        .thenComparing(Item::severity, Comparator.reverseOrder()))
                .toList();
        items.forEach(item -> counts.merge(item.state(), 1, Integer::sum));
    }

    /** All of them by unit: the mended first, then those still there, new ones, and those of which nothing is known. */
    public List<Item> items() {
        return items;
    }

    /**
     * Names in reports, or before, that could mean several organisations. Their findings are not held against each other:
     * those of before count as not sent again, those of now as new.
     */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** How many ended so. */
    public int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    /** The same by unit. */
    public List<UnitCount> units() {
        Map<String, List<Item>> byUnit = new LinkedHashMap<>();
        items.forEach(item ->
                byUnit.computeIfAbsent(item.unit(), any -> new ArrayList<>()).add(item));
        List<UnitCount> units = new ArrayList<>();
        byUnit.forEach((unit, own) -> units.add(new UnitCount(
                unit,
                count(own, State.MENDED),
                count(own, State.OPEN),
                count(own, State.NEW),
                count(own, State.NOT_SENT))));
        return units;
    }

    private static int count(List<Item> items, State state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }

    /** What the JSON output says of it. */
    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        Arrays.stream(State.values()).forEach(state -> json.put(state.key(), count(state)));
        json.put("items", items.stream().map(Item::toJson).toList());
        Doubt.put(json, doubts);
        return json;
    }
}
