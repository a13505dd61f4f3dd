package io.github.gouji.result;

import io.github.gouji.rule.rollup.NamePairs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A name that could mean several organisations, so that it was taken for none.
 *
 * @param name the name
 * @param candidates whom it could mean
 */
public record Doubt(String name, List<String> candidates) {

    public Doubt {
        Objects.requireNonNull(name);
        candidates = List.copyOf(candidates);
    }

    static List<Doubt> of(List<NamePairs.Doubt> doubts) {
        return doubts.stream()
                .map(doubt -> new Doubt(doubt.name(), doubt.candidates()))
                .toList();
    }

    /** Tells them as JSON where there are any. */
    static void put(Map<String, Object> json, List<Doubt> doubts) {
        if (!doubts.isEmpty()) {
            json.put("doubts", doubts.stream().map(Doubt::toJson).toList());
        }
    }

    private Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("candidates", candidates);
        return json;
    }
}
