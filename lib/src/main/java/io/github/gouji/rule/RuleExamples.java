package io.github.gouji.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The examples in {@code examples.json}, each an edit of a {@code sound-<year>.txt}. */
final class RuleExamples {

    /** By rule id. */
    static final Map<String, RuleExample> BY_RULE = load();

    private RuleExamples() {}

    /** The sound report for a year. */
    static String report(int year) {
        return read("sound-" + year + ".txt");
    }

    /** The sound report for a year that is the sum of its units'. */
    static String rollUp(int year) {
        return read("sound-" + year + "-rollup.txt");
    }

    /** The sound reports for a year of the units of that sum. */
    static List<String> units(int year) {
        return List.of(report(year), read("sound-" + year + "-unit.txt"));
    }

    private static String read(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, RuleExample> load() {
        Map<String, RuleExample> examples = new HashMap<>();
        try (InputStream file = open("examples.json")) {
            for (JsonNode example : new ObjectMapper().readTree(file)) {
                List<RuleExample.Edit> edits = new ArrayList<>();
                example.path("edits")
                        .forEach(edit -> edits.add(new RuleExample.Edit(
                                edit.path("sound").textValue(),
                                edit.path("unsound").textValue())));
                examples.put(
                        example.path("rule").textValue(),
                        new RuleExample(example.path("year").intValue(), setting(example), edits));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return examples;
    }

    private static RuleExample.Setting setting(JsonNode example) {
        if (example.path("previous").asBoolean()) {
            return RuleExample.Setting.YEAR_BEFORE;
        }
        return example.path("rollUp").asBoolean() ? RuleExample.Setting.UNITS : RuleExample.Setting.ALONE;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(RuleExamples.class.getResourceAsStream(name), name);
    }
}
