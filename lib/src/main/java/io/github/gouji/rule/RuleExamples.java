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
        try (InputStream file = open("sound-" + year + ".txt")) {
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
                        new RuleExample(
                                example.path("year").intValue(),
                                example.path("previous").asBoolean(),
                                edits));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return examples;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(RuleExamples.class.getResourceAsStream(name), name);
    }
}
