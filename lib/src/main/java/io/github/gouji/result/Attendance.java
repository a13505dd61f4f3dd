package io.github.gouji.result;

import io.github.gouji.result.ValidationResult.Status;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who reported, how that ended, who was late and who did not report (通报): units by their list. */
public final class Attendance {

    private final int year;
    private final List<Line> lines;
    private final List<Doubt> doubts;

    /** Whether and how a unit reported. */
    public enum Presence {
        /** It reported for the year. */
        REPORTED,
        /** It reported, and is not on the list. */
        UNLISTED,
        /** It sent a report for another year only. */
        OTHER_YEAR,
        /** It sent none that could be read. */
        MISSING;

        /** The name in JSON, such as {@code other-year}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A unit.
     *
     * @param unit its name by the list; of one that is on none, by its report
     * @param presence whether it reported
     * @param status how the check ended; {@code null} if it sent nothing
     * @param errors number of errors
     * @param warnings number of warnings
     * @param year the year that it reports on; {@code null} if there is no report or it does not say
     * @param issued the day of issue; {@code null} if it has none
     * @param late whether that day is after the deadline
     * @param file the file; of a unit that is missing one named after it that cannot be read; empty if there is none
     */
    public record Line(
            String unit,
            Presence presence,
            @Nullable Status status,
            int errors,
            int warnings,
            @Nullable Integer year,
            @Nullable LocalDate issued,
            boolean late,
            String file) {

        public Line {
            Objects.requireNonNull(unit);
            Objects.requireNonNull(presence);
            Objects.requireNonNull(file);
        }

        private Map<String, @Nullable Object> toJson() {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("unit", unit);
            json.put("presence", presence.key());
            json.put("status", status == null ? null : status.key());
            json.put("errors", errors);
            json.put("warnings", warnings);
            json.put("year", year);
            json.put(
                    "issued",
                    Optional.ofNullable(issued).map(LocalDate::toString).orElse(null));
            json.put("late", late);
            json.put("file", file);
            return json;
        }
    }

    Attendance(int year, List<Line> lines, List<Doubt> doubts) {
        this.year = year;
        this.doubts = List.copyOf(doubts);
        this.lines = List.copyOf(lines);
    }

    /** The year: that of most of the reports. */
    public int year() {
        return year;
    }

    /** The units: those of the list in its order, then the others. */
    public List<Line> lines() {
        return lines;
    }

    /** Names, on the list or in reports, that could mean several units: on the list they count as missing. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** How many are so. */
    public int count(Presence presence) {
        return (int) lines.stream().filter(line -> line.presence() == presence).count();
    }

    /** How many are late. */
    public int late() {
        return (int) lines.stream().filter(Line::late).count();
    }

    /** What the JSON output says of it. */
    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", year);
        json.put("units", lines.stream().map(Line::toJson).toList());
        Doubt.put(json, doubts);
        return json;
    }
}
