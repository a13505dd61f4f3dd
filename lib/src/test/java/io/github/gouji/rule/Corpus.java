package io.github.gouji.rule;

import io.github.gouji.report.ReportDraft;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sentences and sections of our own invention that the rules are tested with: lines of cells parted by tabs. */
public final class Corpus {

    private static final List<String> APPLICANTS =
            List.of("naturalPerson", "business", "research", "publicWelfare", "legalService", "otherOrganization");

    private final List<String[]> lines = new ArrayList<>();
    private final Map<String, String> sets = new HashMap<>();

    private Corpus() {}

    /** Files of the folder {@code narrative}, without their remarks. A set of figures serves all of them. */
    public static Corpus read(String... files) throws IOException {
        Corpus corpus = new Corpus();
        for (String file : files) {
            try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream("/narrative/" + file))) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(corpus::add);
            }
        }
        return corpus;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (line.startsWith("@")) {
            sets.put(cells[0].substring(1), cells[1]);
        } else if (!line.startsWith("#")) {
            lines.add(cells);
        }
    }

    /** The cells of each line. */
    public List<String[]> lines() {
        return List.copyOf(lines);
    }

    /** Gives a report the figures of a set and 0 in all other cells. */
    public void fill(ReportDraft draft, String set) {
        draft.fill("applications", "0").fill("review", "0").fill("disclosure", "0");
        for (String figure : Objects.requireNonNull(sets.get(set), set).split(" ")) {
            set(draft, figure.substring(0, figure.indexOf('=')), figure.substring(figure.indexOf('=') + 1));
        }
    }

    private static void set(ReportDraft draft, String row, String numbers) {
        if (row.contains(".")) {
            draft.set(row, numbers);
            return;
        }
        int total = 0;
        String[] parts = numbers.split(",");
        for (int i = 0; i < parts.length; i++) {
            draft.set("applications." + row + "." + APPLICANTS.get(i), parts[i]);
            total += Integer.parseInt(parts[i]);
        }
        draft.set("applications." + row + ".total", String.valueOf(total));
    }
}
