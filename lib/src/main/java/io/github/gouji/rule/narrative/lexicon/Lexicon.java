package io.github.gouji.rule.narrative.lexicon;

import io.github.gouji.rule.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The file {@code lexicon.txt}, whose head explains how it is written, read once line by line. */
public final class Lexicon {

    private static final Lexicon FILE = new Lexicon(lines());

    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<String, Words> names = new HashMap<>();

    /** A word, class or composition as it is written, and what it means; that is empty if it means nothing of its own. */
    private record Entry(String written, String meaning) {}

    Lexicon(List<String> lines) {
        List<Entry> current = null;
        for (String line : lines) {
            char sign = line.isEmpty() ? '#' : line.charAt(0);
            if (sign == '[') {
                current = new ArrayList<>();
                if (entries.put(line.substring(1, line.indexOf(']')), current) != null) {
                    throw new IllegalStateException("a class twice: " + line);
                }
            } else if (sign == '=') {
                addName(line);
            } else if (sign != '#' && sign != '>') {
                addEntries(line, Objects.requireNonNull(current));
            }
        }
    }

    /** What findings call a quantity. */
    public static Words name(String quantity) {
        return Objects.requireNonNull(FILE.names.get(quantity), quantity);
    }

    /** The classes by name. */
    static Iterable<String> classes() {
        return FILE.entries.keySet();
    }

    /** The words of a class of the file, in its order, with what they mean. */
    static Map<String, String> words(String name) {
        return FILE.wordsOf(name);
    }

    /** The words of a class in order with what they mean. */
    Map<String, String> wordsOf(String name) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Entry entry : Objects.requireNonNull(entries.get(name), name)) {
            for (String word : expanded(entry.written())) {
                if (words.put(word, entry.meaning()) != null) {
                    throw new IllegalStateException(word + " twice in " + name);
                }
            }
        }
        return words;
    }

    private Iterable<String> expanded(String written) {
        if (written.charAt(0) == '@') {
            return wordsOf(written.substring(1)).keySet();
        }
        int open = written.indexOf('{');
        if (open < 0) {
            return List.of(written);
        }
        int close = written.indexOf('}');
        List<String> words = new ArrayList<>();
        for (String middle : wordsOf(written.substring(open + 1, close)).keySet()) {
            String rest = written.substring(close + 1);
            for (String end : rest.isEmpty() ? List.of("") : expanded(rest)) {
                words.add(written.substring(0, open) + middle + end);
            }
        }
        return words;
    }

    private void addName(String line) {
        int blank = line.indexOf(' ', 2);
        int bar = line.indexOf(" | ");
        names.put(
                line.substring(2, blank),
                new Words(line.substring(blank + 1, bar), line.substring(bar + " | ".length())));
    }

    private static void addEntries(String line, List<Entry> entries) {
        String meaning = "";
        for (String item : line.split(" ")) {
            boolean key = item.charAt(0) < 0x80 && item.endsWith(":");
            if (key) {
                meaning = item.substring(0, item.length() - 1);
            } else {
                entries.add(new Entry(item, meaning));
            }
        }
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
