package io.github.gouji.result;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.constraint.Severity;
import io.github.gouji.result.Ledger.Item;
import io.github.gouji.result.Ledger.State;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a check of before found, as its JSON output tells it. */
public final class PriorRun {

    private final List<Item> findings;

    /** Who reported, by year: those without findings too. */
    private final Map<Integer, Set<String>> organizations;

    private PriorRun(List<Item> findings, Map<Integer, Set<String>> organizations) {
        this.findings = List.copyOf(findings);
        this.organizations = organizations;
    }

    /**
     * Reads it.
     *
     * @param stream JSON as {@code gouji check --format json} writes it, read to its end and not closed
     * @throws IOException if the stream fails or holds no such result
     */
    public static PriorRun read(InputStream stream) throws IOException {
        JsonNode reports;
        try {
            reports = new ObjectMapper().readTree(stream).path("reports");
        } catch (JacksonException broken) {
            throw new IOException("不是JSON / invalid JSON", broken);
        }
        if (!reports.isArray()) {
            throw new IOException("不是检查结果，没有“reports” / no result: \"reports\" is missing");
        }
        List<Item> findings = new ArrayList<>();
        Map<Integer, Set<String>> organizations = new HashMap<>();
        for (JsonNode report : reports) {
            String organization = report.path("organization").asText("");
            if (!organization.isEmpty()) {
                organizations
                        .computeIfAbsent(report.path("year").asInt(), any -> new LinkedHashSet<>())
                        .add(organization);
            }
            for (JsonNode finding : report.path("findings")) {
                findings.add(item(report, finding));
            }
        }
        return new PriorRun(findings, organizations);
    }

    private static Item item(JsonNode report, JsonNode finding) throws IOException {
        List<String> cells = new ArrayList<>();
        finding.path("cells").forEach(cell -> cells.add(cell.asText()));
        String fingerprint = finding.path("fingerprint").asText();
        String severity = finding.path("severity").asText();
        if (fingerprint.isEmpty()) {
            throw new IOException("有问题没有标识 / a finding without fingerprint");
        }
        return new Item(
                State.MENDED,
                report.path("organization").asText(""),
                report.path("year").asInt(),
                report.path("file").asText(),
                finding.path("rule").asText(),
                Arrays.stream(Severity.values())
                        .filter(each -> each.key().equals(severity))
                        .findFirst()
                        .orElse(Severity.INFO),
                finding.path("message").asText(),
                cells,
                fingerprint);
    }

    /** All findings, in the order of the reports. */
    List<Item> findings() {
        return findings;
    }

    /** Who reported for a year, sound reports included. */
    Set<String> organizations(int year) {
        return organizations.getOrDefault(year, Set.of());
    }
}
