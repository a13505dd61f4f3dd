package io.github.gouji.rule.narrative.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lexicon as it is written: what the program passes over, explanations and examples, too. */
public final class LexiconLines {

    private static final String ARROW = " → ";

    private LexiconLines() {}

    /**
     * An example of a class.
     *
     * @param of the class that it stands beside
     * @param sentence the sentence
     * @param reading what is read in it
     */
    public record Example(String of, String sentence, String reading) {

        @Override
        public String toString() {
            return of + " " + sentence;
        }
    }

    /** All lines of the file. */
    static List<String> all() {
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What each class decides, by its name. */
    static Map<String, String> explanations() {
        Map<String, String> explanations = new LinkedHashMap<>();
        for (String line : all()) {
            if (line.startsWith("[")) {
                int end = line.indexOf(']');
                explanations.put(line.substring(1, end), line.substring(end + 1).trim());
            }
        }
        return explanations;
    }

    /** The examples in their order. */
    public static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        String current = "";
        for (String line : all()) {
            if (line.startsWith("[")) {
                current = line.substring(1, line.indexOf(']'));
            } else if (line.startsWith(">")) {
                int arrow = line.indexOf(ARROW);
                examples.add(new Example(current, line.substring(2, arrow), line.substring(arrow + ARROW.length())));
            }
        }
        return examples;
    }
}
