package io.github.gouji.rule.years;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.OrganizationName;
import io.github.gouji.rule.OrganizationName.Match;
import io.github.gouji.rule.Reasons;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reports among which each one finds that of the same organisation for the year before. Filled by one thread, then
 * read by many.
 */
public final class PreviousReports {

    /** By what all names of an organisation have in common, by year, by name. */
    private final Map<String, Map<Integer, Map<OrganizationName, Namesakes>>> byKey = new HashMap<>();

    /** None: then no report finds another. */
    public PreviousReports() {}

    /**
     * What became of the search.
     *
     * @param report the report of the year before; {@code null} if none was found
     * @param reason why none was found; {@code null} if one was
     */
    public record Found(
            @Nullable PreviousReport report, @Nullable Message reason) {

        private static Found not(Message reason) {
            return new Found(null, reason);
        }
    }

    /** The reports of one name for one year, of which one is kept. */
    private static final class Namesakes {

        private final PreviousReport first;
        private boolean agree = true;

        Namesakes(PreviousReport first) {
            this.first = first;
        }

        void add(PreviousReport other) {
            agree &= first.statesTheSame(other);
        }
    }

    /** A report of the year before that someone vouches for: the names may differ, the years must not. */
    public static Found given(AnnualReport report, AnnualReport previous) {
        boolean known = report.year().isPresent() && previous.year().isPresent();
        if (!known) {
            return Found.not(Reasons.noYear());
        }
        return report.year().get() == previous.year().get() + 1
                ? new Found(PreviousReport.of(previous), null)
                : Found.not(Reasons.of("not-consecutive"));
    }

    /** Adds a report; one that does not say who reports, or on which year, is found by none. */
    public void add(PreviousReport report) {
        if (report.organization().isEmpty() || report.year().isEmpty()) {
            return;
        }
        byKey.computeIfAbsent(report.organization().key(), key -> new HashMap<>())
                .computeIfAbsent(report.year().get(), year -> new LinkedHashMap<>())
                .computeIfAbsent(report.organization(), name -> new Namesakes(report))
                .add(report);
    }

    /** Finds the report of the year before; that which belongs to another report for sure is none. */
    public Found find(AnnualReport report) {
        if (byKey.isEmpty()) {
            return Found.not(Reasons.of("no-previous"));
        }
        OrganizationName name = OrganizationName.of(report.organization().orElse(""));
        if (name.isEmpty()) {
            return Found.not(Reasons.of("no-organization"));
        }
        if (report.year().isEmpty()) {
            return Found.not(Reasons.noYear());
        }
        int before = report.year().get() - 1;
        Map<OrganizationName, Namesakes> ownYear = reports(name, before + 1);
        List<Namesakes> candidates = candidates(name, reports(name, before), ownYear.keySet());
        if (candidates.isEmpty()) {
            return Found.not(Reasons.of("previous-missing"));
        }
        PreviousReport first = candidates.get(0).first;
        boolean severalOrganizations = candidates.stream()
                .anyMatch(other -> first.organization().match(other.first.organization()) == Match.NONE);
        if (ownYear.containsKey(name) && !ownYear.get(name).agree) {
            return Found.not(Reasons.of("reported-twice").with("year", before + 1));
        }
        if (severalOrganizations) {
            return Found.not(Reasons.of("previous-unclear").with("year", before));
        }
        boolean agree = candidates.stream().allMatch(other -> other.agree && first.statesTheSame(other.first));
        return agree
                ? new Found(first, null)
                : Found.not(Reasons.of("previous-differs").with("year", before));
    }

    private Map<OrganizationName, Namesakes> reports(OrganizationName name, int year) {
        return byKey.getOrDefault(name.key(), Map.of()).getOrDefault(year, Map.of());
    }

    /** The reports whose names match best. One whose very name a report of this year bears belongs to that. */
    private static List<Namesakes> candidates(
            OrganizationName name, Map<OrganizationName, Namesakes> before, Set<OrganizationName> taken) {
        if (before.containsKey(name)) {
            return List.of(before.get(name));
        }
        for (Match match : List.of(Match.SHORTENED, Match.ABBREVIATED)) {
            List<Namesakes> matching = before.values().stream()
                    .filter(other -> name.match(other.first.organization()) == match)
                    .filter(other -> !taken.contains(other.first.organization()))
                    .toList();
            if (!matching.isEmpty()) {
                return matching;
            }
        }
        return List.of();
    }
}
