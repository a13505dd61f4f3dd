package io.github.gouji.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The sound reports that examples are edits of, as text: {@code sound-<year>.txt}. */
final class SoundReports {

    private SoundReports() {}

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
        try (InputStream file = Objects.requireNonNull(SoundReports.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
