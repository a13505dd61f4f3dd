package io.github.gouji.result;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Findings that are known and accepted for now. A batch tells them, but does not fail for them; new ones fail, and those
 * that are gone are told. Findings are recognised by their fingerprints, so renamed files and another order do not
 * matter; other numbers in the same cell are another finding. Written by {@code gouji check --write-baseline}.
 */
public final class Baseline {

    private static final Baseline NONE = new Baseline(Map.of());

    private final Map<String, Entry> entries;

    private Baseline(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * A known finding, as it was told when it became known.
     *
     * @param fingerprint its fingerprint
     * @param rule id of its rule
     * @param file the file
     * @param organization the organisation; empty if unknown
     * @param year the report year; 0 if unknown
     * @param message its text
     */
    public record Entry(String fingerprint, String rule, String file, String organization, int year, String message) {

        public Entry {
            Objects.requireNonNull(fingerprint);
            Objects.requireNonNull(rule);
            Objects.requireNonNull(file);
            Objects.requireNonNull(organization);
            Objects.requireNonNull(message);
        }

        /** What the JSON output and the file of a baseline say of it. */
        public Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("fingerprint", fingerprint);
            json.put("rule", rule);
            json.put("file", file);
            json.put("organization", organization);
            json.put("year", year);
            json.put("message", message);
            return json;
        }

        /** What it was found in: an organisation's report of a year, or a file that could not be read. */
        String subject() {
            return Baseline.subject(organization, year, file);
        }
    }

    /** No finding is known. */
    public static Baseline none() {
        return NONE;
    }

    /**
     * Reads a baseline.
     *
     * @param stream JSON, read to its end and not closed
     * @throws IOException if the stream fails or is no baseline
     */
    public static Baseline read(InputStream stream) throws IOException {
        JsonNode findings;
        try {
            findings = new ObjectMapper().readTree(stream).path("baseline");
        } catch (JacksonException broken) {
            throw new IOException("no baseline: invalid JSON", broken);
        }
        if (!findings.isArray()) {
            throw new IOException("no baseline: \"baseline\" is missing");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (JsonNode finding : findings) {
            Entry entry = new Entry(
                    finding.path("fingerprint").asText(),
                    finding.path("rule").asText(),
                    finding.path("file").asText(),
                    finding.path("organization").asText(),
                    finding.path("year").asInt(),
                    finding.path("message").asText());
            if (entry.fingerprint().isEmpty()) {
                throw new IOException("no baseline: an entry without fingerprint");
            }
            entries.put(entry.fingerprint(), entry);
        }
        return new Baseline(entries);
    }

    /** All known findings, in the order of the baseline. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The result with its known findings marked. */
    public ValidationResult mark(ValidationResult result) {
        if (entries.isEmpty()) {
            return result;
        }
        return result.withFindings(finding -> entries.containsKey(finding.fingerprint()) ? finding.asKnown() : finding);
    }

    /** What a finding is about: an organisation's report of a year, or else a file. */
    static String subject(String organization, int year, String file) {
        return organization.isEmpty() ? file : organization + "\u0000" + year;
    }

    /** What the findings of a report are about. */
    static String subject(CheckedReport report, String file) {
        return subject(
                report.report().organization().orElse(""),
                report.report().year().orElse(0),
                file);
    }
}
